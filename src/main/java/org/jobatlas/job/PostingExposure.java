package org.jobatlas.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.security.access.prepost.PreAuthorize;

/** Impressions, openings and saves of postings, implemented by the module that logs them. */
public interface PostingExposure {

    /**
     * Figures of the current recruiter's postings since a moment; access to other postings is refused.
     *
     * @param postings at least one
     */
    @PreAuthorize("hasRole('RECRUITER')")
    Exposure of(List<PostingId> postings, Instant since);

    /** The list in which the current seeker last saw the posting; empty where there is none. */
    @PreAuthorize("hasRole('SEEKER')")
    Optional<Sighting> lastSeen(PostingId posting);

    /**
     * Records an application within the portal at the list where the seeker last saw the posting, so that it is used
     * for training; or without a list.
     */
    @PreAuthorize("hasRole('SEEKER')")
    void noteApplied(PostingId posting);

    /** The position of a posting in a list. */
    record Sighting(String surface, int rank) {}

    /**
     * The figures.
     *
     * @param medianRank median position in lists; empty without impressions
     */
    record Exposure(List<Day> days, OptionalDouble medianRank) {

        public Exposure {
            days = List.copyOf(days);
        }
    }

    /**
     * The figures of a day (UTC) on one surface.
     *
     * @param surface such as {@code SEARCH}
     */
    record Day(LocalDate day, String surface, int shown, int opened, int saved) {}
}
