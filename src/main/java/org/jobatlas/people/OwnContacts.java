package org.jobatlas.people;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.springframework.security.access.prepost.PreAuthorize;

/** Contact requests to the signed-in seeker, and how companies see the seeker. */
@PreAuthorize("hasRole('SEEKER')")
public interface OwnContacts {

    /** Latest first. */
    List<OwnContact> list();

    /** Reveals the identity to the company, and allows messages. */
    void accept(ContactId contact);

    /** Declines permanently. */
    void decline(ContactId contact);

    /** Sends a message to a company whose request was accepted. */
    void write(ContactId contact, String text);

    /** The card that companies see now; empty where they see none. */
    Optional<SeekerCard> asFound();

    /** The employers that never see the seeker. */
    Unseen unseen();

    /**
     * Employers that never see a person.
     *
     * @param employers current employers, read from the profile
     * @param blocked employers that the person blocked
     */
    record Unseen(List<String> employers, SortedSet<String> blocked) {

        public Unseen {
            employers = List.copyOf(employers);
        }
    }
}
