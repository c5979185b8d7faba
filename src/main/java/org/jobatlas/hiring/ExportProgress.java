package org.jobatlas.hiring;

import java.util.UUID;

/**
 * The progress of an export.
 *
 * @param ready whether the file can be downloaded
 * @param failed whether it failed
 */
public record ExportProgress(UUID id, int done, int total, boolean ready, boolean failed) {}
