package org.jobatlas.search;

import java.util.Map;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.taxonomy.Seniority;

/**
 * How many hits each choice would give, counted with all other facets applied and its own left out.
 *
 * @param ages by maximum age in days (1, 3, 7, 14, 30)
 * @param pay by bands of yearly pay that do not overlap, the lowest first
 * @param languages by ISO 639-1 code
 */
public record JobFacets(
        Map<String, Long> fields,
        Map<RemoteKind, Long> remote,
        Map<EmploymentType, Long> employmentTypes,
        Map<Seniority, Long> seniorities,
        Map<Integer, Long> ages,
        Map<PayLimit, Long> pay,
        Map<String, Long> languages) {}
