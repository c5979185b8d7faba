package org.jobatlas.employer;

/** What a recruiter may do in a company. */
public enum Rights {
    /** Everything, including the company's page and its team. */
    OWNER,
    /** Postings and applicants. */
    MEMBER
}
