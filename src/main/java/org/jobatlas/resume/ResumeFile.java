package org.jobatlas.resume;

/**
 * An uploaded file, hostile until proven otherwise.
 *
 * @param name as the person's machine called it; only ever shown, never used as a path
 */
public record ResumeFile(String name, byte[] content) {}
