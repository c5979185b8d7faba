package org.jobatlas.resume;

/**
 * An uploaded file; untrusted.
 *
 * @param name file name on the person's machine; only shown, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record ResumeFile(String name, byte[] content) {}
