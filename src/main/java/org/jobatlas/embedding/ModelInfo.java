package org.jobatlas.embedding;

/**
 * The embedding model in use.
 *
 * @param name file name of the model without its extension
 * @param sha256 checksum of the model file, lower-case hexadecimal
 * @param dimensions length of its vectors
 */
public record ModelInfo(String name, String sha256, int dimensions) {}
