package org.jobatlas.taxonomy.internal.field;

/** What the title of an ad says of the field that its publisher filed it under. */
public enum TitleWitness {
    CONFIRMS,
    SILENT,
    CONTESTS
}
