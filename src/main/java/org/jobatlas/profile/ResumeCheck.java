package org.jobatlas.profile;

/** Distinguishes resumes from other texts, such as invoices, recipes, placeholder text or source code. */
public interface ResumeCheck {

    /** Whether the text, with the profile read from it, is a resume. */
    boolean isResume(String text, Profile profile);
}
