package org.jobatlas.employer;

/** Whether a company may recruit here. */
public enum CompanyStatus {
    /** Waits for an administrator. */
    REQUESTED,
    APPROVED,
    DECLINED
}
