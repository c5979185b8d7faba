package org.jobatlas.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.security.access.prepost.PreAuthorize;

/** How often postings were shown, opened and saved; counted by the module that keeps what was shown, and nowhere else. */
public interface PostingExposure {

    /**
     * What became of postings of the asking recruiter's companies since a moment; refused for every other posting.
     *
     * @param postings at least one
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Exposure of(List<PostingId> postings, Instant since);

    /** Where the asking seeker saw the posting last in a list; empty where they did not, or nothing of it is kept. */
    @PreAuthorize("hasRole('SEEKER')")
    Optional<Sighting> lastSeen(PostingId posting);

    /**
     * Notes that the asking seeker has applied within the portal, at the list where they saw the posting last, so that what is learnt from
     * answers learns it too; where they did not see it in a list, without one.
     */
    @PreAuthorize("hasRole('SEEKER')")
    void noteApplied(PostingId posting);

    /** A list in which a posting stood, and where in it. */
    record Sighting(String surface, int rank) {}

    /**
     * What was counted.
     *
     * @param medianRank in lists where they were shown; empty where they were not
     */
    record Exposure(List<Day> days, OptionalDouble medianRank) {

        public Exposure {
            days = List.copyOf(days);
        }
    }

    /**
     * A day in UTC on one surface.
     *
     * @param surface such as {@code SEARCH}
     */
    record Day(LocalDate day, String surface, int shown, int opened, int saved) {}
}
