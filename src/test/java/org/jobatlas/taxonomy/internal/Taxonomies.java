package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.Taxonomy;

/** What a portal knows before anything was imported, for tests of other modules that need the real thing. */
public final class Taxonomies {
    private Taxonomies() {}

    /** The portal's own dictionary. */
    public static Taxonomy builtIn() {
        return new TaxonomySnapshot(Dictionary.load(Dictionary.BUILT_IN));
    }

    /** The classifier that comes with the portal. */
    public static FieldClassifier classifier() {
        try {
            return new SoftmaxFieldClassifier(FieldClassifierFiles.bundled());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
