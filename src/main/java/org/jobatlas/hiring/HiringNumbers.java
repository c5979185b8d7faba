package org.jobatlas.hiring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Statistics of postings and applications for recruiters of the company: impressions, sources, stages. */
@PreAuthorize("hasRole('RECRUITER')")
public interface HiringNumbers {

    /** The period in days. */
    int DAYS = 28;

    Numbers of(PostingId posting);

    Numbers of(CompanyId company);

    /**
     * Figures of the last {@link #DAYS} days; stages and fields over all time.
     *
     * @param days every day, also those without events
     * @param sources number of impressions by surface
     * @param appliedFrom number of applications by the surface where the posting was last seen
     * @param reached how many applications ever reached a stage
     * @param daysInStage average days in a stage; without stages that nobody left
     * @param fields number of applicants by field of work
     * @param medianRank median position in lists
     */
    record Numbers(
            List<Day> days,
            Map<String, Integer> sources,
            Map<String, Integer> appliedFrom,
            Map<Stage, Integer> reached,
            Map<Stage, Double> daysInStage,
            Map<String, Integer> fields,
            OptionalDouble medianRank) {

        public Numbers {
            days = List.copyOf(days);
        }
    }

    /** One day in UTC. */
    record Day(LocalDate day, int shown, int opened, int saved, int applied) {}
}
