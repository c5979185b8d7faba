package org.jobatlas.people;

import java.util.List;
import org.jobatlas.profile.PersonId;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/** The ranking of people search before anybody is left out, for measurements. */
public interface PeopleRanking {

    /** Best first. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<PersonId> rank(Sought job);

    /**
     * A job that is open to people anywhere.
     *
     * @param text empty where only the title is known
     */
    record Sought(String title, String text, @Nullable Language language) {}
}
