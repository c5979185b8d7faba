package org.jobatlas.feedback;

/** The problem with a posting. */
public enum ReportKind {
    /** Filled, or removed by the employer. */
    CLOSED,
    /** The job is not what the ad says. */
    MISLEADING,
    /** It asks for money, or for something no employer should ask. */
    FRAUD,
    /** It unlawfully excludes people. */
    DISCRIMINATES,
    OTHER
}
