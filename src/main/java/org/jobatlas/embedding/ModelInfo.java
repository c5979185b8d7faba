package org.jobatlas.embedding;

/**
 * What the running embedding model is.
 *
 * @param name file name of the model without its ending
 * @param sha256 checksum of the model file, lower-case hexadecimal
 * @param dimensions length of its vectors
 */
public record ModelInfo(String name, String sha256, int dimensions) {}
