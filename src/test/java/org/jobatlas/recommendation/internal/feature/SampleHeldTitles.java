package org.jobatlas.recommendation.internal.feature;

import org.jobatlas.taxonomy.internal.Taxonomies;

/** Titles by the portal's own taxonomy. */
public final class SampleHeldTitles {

    private SampleHeldTitles() {}

    public static HeldTitles all() {
        return new HeldTitles(Taxonomies.tellingTitles(), Taxonomies.levels(), Taxonomies.codes());
    }
}
