package org.jobatlas.hiring;

import java.util.UUID;

/**
 * How far an export is.
 *
 * @param ready whether the file can be downloaded
 * @param failed whether it ended without one
 */
public record ExportProgress(UUID id, int done, int total, boolean ready, boolean failed) {}
