package org.jobatlas.resume;

/**
 * The text of a resume.
 *
 * @param mediaType decided by content
 * @param ocr whether the text was read from pictures
 * @param truncated whether the file held more text than the configured limit, so that its end is missing here
 */
public record ResumeText(String text, String mediaType, boolean ocr, boolean truncated) {

    public ResumeText(String text, String mediaType, boolean ocr) {
        this(text, mediaType, ocr, false);
    }
}
