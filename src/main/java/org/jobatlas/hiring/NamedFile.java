package org.jobatlas.hiring;

/** A file to download, under a name that the portal chose or cleaned. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record NamedFile(String name, String mediaType, byte[] content) {}
