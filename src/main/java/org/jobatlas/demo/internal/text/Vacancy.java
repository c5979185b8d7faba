package org.jobatlas.demo.internal.text;

import java.util.Optional;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;

/**
 * The facts of one opening, from which its text is written.
 *
 * @param title the job's name in the text
 * @param employer who advertises: the employer or an agency
 * @param client what the agency calls the employer; empty where the employer advertises itself
 */
record Vacancy(JobKind kind, String title, Employer employer, Optional<String> client, City city, Terms terms) {

    /**
     * The terms of employment.
     *
     * @param level empty where the advertisement does not state one
     */
    record Terms(Optional<Seniority> level, EmploymentType type, RemoteKind remote, Optional<PayRange> pay) {}
}
