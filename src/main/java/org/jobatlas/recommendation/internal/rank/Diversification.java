package org.jobatlas.recommendation.internal.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.ranking.Diversifier;
import org.jobatlas.ranking.Scored;
import org.jobatlas.ranking.Vectors;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.gate.Copies;

/**
 * Step 4: at most one copy of an advertisement and {@value #SAME_POSITION} of one employer under one title, as of a chain with a
 * place to fill in every town; then maximal marginal relevance with a quota per field of work.
 */
public final class Diversification {

    private static final int POOL_FACTOR = 6;
    private static final int SAME_POSITION = 3;
    private static final double SAME_EMPLOYER = 0.4;
    private static final String NO_FIELD = "";

    private final Diversifier<Rated> diversifier;

    /** Diversifies over all fields of work. */
    public Diversification() {
        this(Set.of());
    }

    /** Diversifies over these fields of work and postings without a field; an empty set means all fields. */
    public Diversification(Set<String> fields) {
        diversifier = new Diversifier<>(
                Diversification::field, Diversification::likeness, rated -> mayLift(fields, field(rated)));
    }

    /** Whether an item of a field may be preferred because it differs from those already chosen. */
    public static boolean mayLift(Set<String> fields, String field) {
        return fields.isEmpty() || field.equals(NO_FIELD) || fields.contains(field);
    }

    /** The first {@code size} in the order to show, at a dial between 0 (closest) and 1 (broad). */
    public List<Rated> diversify(List<Rated> ranked, double dial, int size) {
        return diversify(ranked, List.of(), dial, size);
    }

    /** The same behind a list that already has some, none of which comes again as a copy. */
    public List<Rated> diversify(List<Rated> ranked, List<Rated> before, double dial, int size) {
        List<Scored<Rated>> pool = pool(ranked, before, size).stream()
                .map(rated -> new Scored<>(rated, rated.score()))
                .toList();
        return diversifier.diversify(pool, dial, size);
    }

    /** What a list of a size is chosen from: the best of what is ranked, without copies of each other or of what comes before. */
    public static List<Rated> pool(List<Rated> ranked, List<Rated> before, int size) {
        return best(ranked, before, size * POOL_FACTOR);
    }

    private static List<Rated> best(List<Rated> ranked, List<Rated> before, int limit) {
        List<Rated> kept = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        before.forEach(rated -> positions.merge(Copies.position(rated.contender()), 1, Integer::sum));
        for (Rated rated : ranked) {
            if (kept.size() == limit) {
                break;
            }
            Contender contender = rated.contender();
            if (Stream.concat(before.stream(), kept.stream())
                            .noneMatch(other -> Copies.isCopy(other.contender(), contender))
                    && positions.merge(Copies.position(contender), 1, Integer::sum) <= SAME_POSITION) {
                kept.add(rated);
            }
        }
        return kept;
    }

    public static String field(Rated rated) {
        String field = rated.contender().posting().field();
        return field == null ? NO_FIELD : field;
    }

    /** Cosine of the two postings, raised where both are of one employer. */
    public static double likeness(Rated a, Rated b) {
        float[] vectorA = a.contender().posting().vector();
        float[] vectorB = b.contender().posting().vector();
        double cosine = vectorA == null || vectorB == null ? 0 : Math.max(0, Vectors.dot(vectorA, vectorB));
        String employer = Copies.employer(a.contender());
        boolean same = !employer.isEmpty() && employer.equals(Copies.employer(b.contender()));
        return same ? cosine + (1 - cosine) * SAME_EMPLOYER : cosine;
    }
}
