package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldNeighbours;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.SeniorityReader;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.internal.esco.EscoFieldNeighbours;
import org.jobatlas.taxonomy.internal.esco.IscoFields;
import org.jobatlas.taxonomy.internal.esco.IscoTitles;
import org.jobatlas.taxonomy.internal.field.FieldClassifierFiles;
import org.jobatlas.taxonomy.internal.field.OpenedFieldClassifiers;
import org.jobatlas.taxonomy.internal.field.ServingFieldClassifier;
import org.jobatlas.taxonomy.internal.field.SoftmaxFieldClassifier;
import org.jobatlas.taxonomy.internal.title.FieldTellingTitles;
import org.jobatlas.taxonomy.internal.title.PayGrades;
import org.jobatlas.taxonomy.internal.title.RegulatedTitles;
import org.jobatlas.taxonomy.internal.title.TitleLadder;
import org.jobatlas.taxonomy.internal.title.TitleSeniority;
import org.jobatlas.taxonomy.internal.title.TitleWorkLevels;

/** What a portal knows before anything was imported, for tests of other modules that need the real thing. */
public final class Taxonomies {
    private Taxonomies() {}

    /** The portal's own dictionary. */
    public static Taxonomy builtIn() {
        return new TaxonomySnapshot(Dictionary.load(Dictionary.BUILT_IN));
    }

    /** The classifier that comes with the portal. */
    public static FieldClassifier classifier() {
        return serving();
    }

    /** What serves, at first the same, and its registry. */
    public static FieldClassifiers classifiers() {
        return new OpenedFieldClassifiers(serving());
    }

    private static ServingFieldClassifier serving() {
        try {
            return new ServingFieldClassifier(new SoftmaxFieldClassifier(FieldClassifierFiles.bundled()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Credentials credentials() {
        return new CredentialDictionary();
    }

    public static OccupationCodes codes() {
        return new IscoFields();
    }

    public static FieldNeighbours neighbours() {
        return new EscoFieldNeighbours();
    }

    public static SeniorityReader seniority() {
        return new TitleSeniority();
    }

    public static LanguageDetector languages() {
        return new LinguaDetector();
    }

    /** How much titles say, counted over the dictionary. */
    public static org.jobatlas.taxonomy.WorkLevels levels() {
        return new TitleWorkLevels(new IscoTitles(), new TitleLadder(), new PayGrades());
    }

    public static org.jobatlas.taxonomy.RegulatedWork regulated() {
        return new RegulatedTitles();
    }

    public static org.jobatlas.taxonomy.TellingTitles tellingTitles() {
        return TELLING;
    }

    private static final org.jobatlas.taxonomy.TellingTitles TELLING = new FieldTellingTitles();
}
