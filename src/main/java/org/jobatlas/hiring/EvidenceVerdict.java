package org.jobatlas.hiring;

/** The verdict on one criterion. */
public enum EvidenceVerdict {
    MET,
    /** Only where the resume itself says so. */
    NOT_MET,
    /** The resume says nothing; this never counts against anybody. */
    NOT_STATED
}
