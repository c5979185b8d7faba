package org.jobatlas.hiring;

/** A file to download, with a safe name. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record NamedFile(String name, String mediaType, byte[] content) {}
