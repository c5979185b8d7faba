package org.jobatlas.recommendation.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.ranking.Vectors;
import org.springframework.stereotype.Component;

/**
 * Step 2: blocked employers and second copies of one text are out. Copies that differ in a word are told by {@link #isCopy} when a
 * list is chosen.
 */
@Component
class EligibilityFilter {

    private static final double COPY_COSINE = 0.985;

    /** The contenders, best first, that may be recommended. */
    List<Contender> eligible(List<Contender> ranked, Set<String> blockedEmployers) {
        Set<String> blocked =
                blockedEmployers.stream().map(EligibilityFilter::folded).collect(Collectors.toSet());
        Set<String> texts = new HashSet<>();
        return ranked.stream()
                .filter(contender -> !blocked.contains(employer(contender)))
                .filter(contender -> texts.add(contender.posting().textHash()))
                .toList();
    }

    /** Whether one is a copy of the other: of the same employer or title, or neither says its employer, and of nearly the same meaning. */
    static boolean isCopy(Contender a, Contender b) {
        float[] vectorA = a.posting().vector();
        float[] vectorB = b.posting().vector();
        return vectorA != null
                && vectorB != null
                && Vectors.dot(vectorA, vectorB) >= COPY_COSINE
                && (employer(a).equals(employer(b))
                        || folded(a.posting().title()).equals(folded(b.posting().title())));
    }

    /** What one employer's postings under one title share; every posting of an unknown employer has its own. */
    static String position(Contender contender) {
        String employer = employer(contender);
        return employer.isEmpty()
                ? contender.posting().id().toString()
                : employer + '\n' + folded(contender.posting().title());
    }

    static String employer(Contender contender) {
        String employer = contender.posting().employer();
        return employer == null ? "" : folded(employer);
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
