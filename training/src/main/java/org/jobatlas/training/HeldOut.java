package org.jobatlas.training;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.jobatlas.ranking.metrics.AveragePrecision;
import org.jobatlas.ranking.metrics.Bootstrap;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.ranking.metrics.JudgedList;

/**
 * What people did after a cut in time, to judge models by that were fitted before it. Only people with a history are asked, and only
 * for postings that are new to them and that the history knows: a model cannot recommend what it never saw.
 *
 * @param known by person, the postings of the history
 * @param wanted by person, the new postings after the cut; never empty
 */
record HeldOut(Map<String, Set<String>> known, Map<String, Set<String>> wanted) {

    /** The length of list that the field's contests are judged by. */
    static final int LENGTH = 25;

    private static final long SEED = 25;

    static HeldOut of(InteractionLog log, Instant cut) {
        Map<String, Set<String>> known = byPerson(log.before(cut));
        Set<String> catalogue = known.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Set<String>> wanted = new HashMap<>();
        byPerson(log.since(cut)).forEach((person, postings) -> {
            Set<String> fresh = new HashSet<>(postings);
            fresh.retainAll(catalogue);
            fresh.removeAll(known.getOrDefault(person, Set.of()));
            if (known.containsKey(person) && !fresh.isEmpty()) {
                wanted.put(person, Set.copyOf(fresh));
            }
        });
        return new HeldOut(known, wanted);
    }

    /**
     * Mean average precision of the first 25 with its 95 % interval over people; {@code IllegalStateException} where nobody is left to
     * be asked.
     *
     * @param model from a person and the postings they know to a ranked list
     */
    Estimate meanAveragePrecision(BiFunction<String, Set<String>, List<String>> model) {
        if (wanted.isEmpty()) {
            throw new IllegalStateException("Nobody did something new after the cut: there is nothing to judge by.");
        }
        double[] values = wanted.keySet().stream()
                .sorted()
                .mapToDouble(person -> averagePrecision(person, model))
                .toArray();
        return new Bootstrap(Bootstrap.USUAL_RESAMPLES, SEED).of(values);
    }

    private double averagePrecision(String person, BiFunction<String, Set<String>, List<String>> model) {
        List<String> list = model.apply(person, known.getOrDefault(person, Set.of()));
        Map<String, Integer> judged =
                wanted.getOrDefault(person, Set.of()).stream().collect(Collectors.toMap(posting -> posting, _ -> 1));
        return AveragePrecision.OF_REACHABLE.at(LENGTH, JudgedList.of(list, judged));
    }

    private static Map<String, Set<String>> byPerson(InteractionLog log) {
        Map<String, Set<String>> postings = new HashMap<>();
        for (Row row : log.rows()
                .groupBy(InteractionLog.PERSON)
                .agg(collect_set(col(InteractionLog.POSTING)))
                .collectAsList()) {
            postings.put(row.getString(0), Set.copyOf(row.getList(1)));
        }
        return postings;
    }
}
