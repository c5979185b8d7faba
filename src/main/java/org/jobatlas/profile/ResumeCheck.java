package org.jobatlas.profile;

/** Tells a resume from other texts: an invoice, a recipe, filling text, source code. Nobody's data is kept. */
public interface ResumeCheck {

    /** Whether the text, with what was read from it, tells of somebody's work, studies or skills. */
    boolean isResume(String text, Profile profile);
}
