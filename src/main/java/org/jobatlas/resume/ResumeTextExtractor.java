package org.jobatlas.resume;

/** From an uploaded file to text, in a separate process with limits. */
public interface ResumeTextExtractor {

    /** The text of the file; {@link UnreadableResumeException} with a sentence where it cannot be used. */
    ResumeText extract(ResumeFile file);
}
