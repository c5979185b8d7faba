package org.jobatlas.demo;

import org.jobatlas.demo.internal.text.ResumePdf;
import org.jobatlas.demo.internal.text.ResumeWriter;

/** Generates resumes. */
public final class InventedResumes {

    private static final int FIRST_JOB_ON_PAGE_TWO = 3;

    private final ResumeWriter writer = new ResumeWriter();

    /** A PDF of two pages; the same seed gives the same text. */
    public byte[] pdf(long seed) {
        return ResumePdf.write(writer.write(seed), FIRST_JOB_ON_PAGE_TWO);
    }
}
