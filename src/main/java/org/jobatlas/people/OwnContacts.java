package org.jobatlas.people;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.security.access.prepost.PreAuthorize;

/** What companies asked the signed-in seeker, and how the seeker can be found. */
@PreAuthorize("hasRole('SEEKER')")
public interface OwnContacts {

    /** Latest first. */
    List<OwnContact> list();

    /** Lets the company see who it is, and write. */
    void accept(ContactId contact);

    /** Says no, for good. */
    void decline(ContactId contact);

    /** Answers a company whose message was accepted. */
    void write(ContactId contact, String text);

    /** How companies see the seeker now, without a name; empty where they do not. */
    Optional<SeekerCard> asFound();

    /** The employers that never see the seeker. */
    Unseen unseen();

    /**
     * Who never sees somebody.
     *
     * @param employers whom they work for, as read from the profile
     * @param blocked whom they blocked
     */
    record Unseen(List<String> employers, SortedSet<String> blocked) {

        public Unseen {
            employers = List.copyOf(employers);
        }
    }
}
