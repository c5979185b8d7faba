package org.jobatlas.employer;

/** Whether a company may recruit here. */
public enum CompanyStatus {
    /** Waiting for an administrator's decision. */
    REQUESTED,
    APPROVED,
    DECLINED
}
