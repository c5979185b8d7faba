package org.jobatlas.resume;

/**
 * An uploaded file, hostile until proven otherwise.
 *
 * @param name as the person's machine called it; only ever shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ResumeFile(String name, byte[] content) {}
