package org.jobatlas.recommendation.internal.gate;

import org.jobatlas.taxonomy.internal.Taxonomies;

/** What the built-in taxonomy knows of licences. */
public final class SampleLicences {

    private SampleLicences() {}

    static ProvenLicences proven() {
        return new ProvenLicences(Taxonomies.regulated(), Taxonomies.credentials());
    }

    public static LicenceSkills skills() {
        return new LicenceSkills(proven(), Taxonomies.regulated(), Taxonomies.builtIn());
    }
}
