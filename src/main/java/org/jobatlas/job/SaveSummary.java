package org.jobatlas.job;

/** What saving a batch did. */
public record SaveSummary(int added, int updated, int unchanged) {

    public SaveSummary plus(SaveSummary other) {
        return new SaveSummary(added + other.added, updated + other.updated, unchanged + other.unchanged);
    }
}
