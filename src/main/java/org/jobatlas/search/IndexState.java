package org.jobatlas.search;

/**
 * How far the index follows the catalogue.
 *
 * @param backend {@code lucene} or {@code elasticsearch}
 * @param documents that can be found now
 * @param pending changes that have not reached the index yet
 * @param aborted changes that failed too often and wait for the next scheduled attempt
 */
public record IndexState(String backend, long documents, long pending, long aborted) {}
