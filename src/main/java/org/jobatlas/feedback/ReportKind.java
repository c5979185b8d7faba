package org.jobatlas.feedback;

/** What is wrong with a posting. */
public enum ReportKind {
    /** Filled, or gone from the employer's page. */
    CLOSED,
    /** The job is not what the ad says. */
    MISLEADING,
    /** It asks for money, or for what no employer should ask. */
    FRAUD,
    /** It shuts people out unlawfully. */
    DISCRIMINATES,
    OTHER
}
