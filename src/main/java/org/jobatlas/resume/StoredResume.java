package org.jobatlas.resume;

import java.time.Instant;

/**
 * A stored resume without its content.
 *
 * @param fileName safe to show
 * @param size in bytes
 */
public record StoredResume(ResumeId id, String fileName, String mediaType, long size, Instant createdAt) {}
