package org.jobatlas.recommendation.internal.gate;

import java.util.Locale;
import org.jobatlas.ranking.Vectors;
import org.jobatlas.recommendation.internal.contender.Contender;

/** Tells copies of one advertisement and positions of one employer. */
public final class Copies {

    private static final double COPY_COSINE = 0.985;

    private Copies() {}

    /** Whether one is a copy of the other: of the same employer or title, or neither says its employer, and of nearly the same meaning. */
    public static boolean isCopy(Contender a, Contender b) {
        float[] vectorA = a.posting().vector();
        float[] vectorB = b.posting().vector();
        return vectorA != null
                && vectorB != null
                && Vectors.dot(vectorA, vectorB) >= COPY_COSINE
                && (employer(a).equals(employer(b))
                        || folded(a.posting().title()).equals(folded(b.posting().title())));
    }

    /** What one employer's postings under one title share; every posting of an unknown employer has its own. */
    public static String position(Contender contender) {
        String employer = employer(contender);
        return employer.isEmpty()
                ? contender.id().toString()
                : employer + '\n' + folded(contender.posting().title());
    }

    /** The employer's name without regard to case; empty where the posting does not say. */
    public static String employer(Contender contender) {
        String employer = contender.posting().employer();
        return employer == null ? "" : folded(employer);
    }

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
