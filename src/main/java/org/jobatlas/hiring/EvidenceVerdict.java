package org.jobatlas.hiring;

/** What a resume says to a criterion. */
public enum EvidenceVerdict {
    MET,
    /** Only where the resume itself says so. */
    NOT_MET,
    /** The resume is silent, which counts against nobody. */
    NOT_STATED
}
