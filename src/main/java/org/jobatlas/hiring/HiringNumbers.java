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

    /** So many days back. */
    int DAYS = 28;

    Numbers of(PostingId posting);

    Numbers of(CompanyId company);

    /**
     * What was counted over the last {@link #DAYS} days; stages and fields over all time.
     *
     * @param days each day, also those without anything
     * @param sources how often it was shown, by surface
     * @param appliedFrom how many applied after seeing it there last, by surface
     * @param reached how many applications ever came to a stage
     * @param daysInStage how long they stayed at it on average; stages that nobody left are missing
     * @param fields how many applicants by id of their field of work
     * @param medianRank in lists where it was shown
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
