package org.jobatlas.search;

import java.util.Set;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What every hit must satisfy; an empty set or null does not restrict. Values of one facet are alternatives, facets combine.
 *
 * @param fields ids of fields of work
 * @param pay acceptable pay per full-time year; only postings that state their pay match
 * @param maxAgeDays at most so many days since publication
 */
public record JobFilters(
        Set<String> fields,
        @Nullable Area area,
        Set<RemoteKind> remote,
        @Nullable PayLimit pay,
        Set<EmploymentType> employmentTypes,
        Set<Seniority> seniorities,
        @Nullable Integer maxAgeDays,
        Set<Language> languages) {

    public static final JobFilters NONE =
            new JobFilters(Set.of(), null, Set.of(), null, Set.of(), Set.of(), null, Set.of());

    public JobFilters {
        fields = Set.copyOf(fields);
        remote = Set.copyOf(remote);
        employmentTypes = Set.copyOf(employmentTypes);
        seniorities = Set.copyOf(seniorities);
        languages = Set.copyOf(languages);
    }

    /** The same within another area. */
    public JobFilters within(Area other) {
        return new JobFilters(fields, other, remote, pay, employmentTypes, seniorities, maxAgeDays, languages);
    }

    /** The same with another acceptable pay. */
    public JobFilters paying(@Nullable PayLimit other) {
        return new JobFilters(fields, area, remote, other, employmentTypes, seniorities, maxAgeDays, languages);
    }
}
