package org.jobatlas.employer;

/** What a recruiter may do in a company. */
public enum Rights {
    /** Everything, the company's page and its team included. */
    OWNER,
    /** Postings and applicants. */
    MEMBER
}
