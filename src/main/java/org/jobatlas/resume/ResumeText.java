package org.jobatlas.resume;

/**
 * The text of a resume.
 *
 * @param mediaType decided by content
 * @param ocr whether the text was read from pictures
 */
public record ResumeText(String text, String mediaType, boolean ocr) {}
