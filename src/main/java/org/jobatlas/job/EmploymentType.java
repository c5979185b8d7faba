package org.jobatlas.job;

/** The kind of employment, as in schema.org's {@code employmentType}. */
public enum EmploymentType {
    FULL_TIME,
    PART_TIME,
    CONTRACT,
    TEMPORARY,
    INTERNSHIP,
    VOLUNTEER
}
