package org.jobatlas.learning.internal.field;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.taxonomy.FieldExample;

/** Labelled texts in the order of time. */
record Lessons(List<Lesson> all) {

    private static final double EARLIER = 0.7;

    /** Maximum weight of one source, in corrected resumes. */
    private static final double MOST_SAY = 2;

    Lessons {
        all = all.stream().sorted(Comparator.comparing(Lesson::at)).toList();
    }

    /** Training examples. */
    Lessons earlier() {
        return new Lessons(all.subList(0, cut()));
    }

    /** Held-out examples. */
    Lessons later() {
        return new Lessons(all.subList(cut(), all.size()));
    }

    private int cut() {
        return (int) (all.size() * EARLIER);
    }

    long count(Lesson.Kind kind) {
        return all.stream().filter(lesson -> lesson.kind() == kind).count();
    }

    /** The number of corrections by people. */
    long corrections() {
        return all.size() - count(Lesson.Kind.POSTING);
    }

    Instant from() {
        return all.getFirst().at();
    }

    Instant until() {
        return all.getLast().at();
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Lesson.Kind kind : Lesson.Kind.values()) {
            counts.put(kind.key(), count(kind));
        }
        counts.put(
                "people",
                all.stream()
                        .filter(lesson -> lesson.kind() != Lesson.Kind.POSTING)
                        .map(Lesson::source)
                        .distinct()
                        .count());
        return counts;
    }

    /** The weighted training examples; the weight of each source is capped. */
    List<FieldExample> examples() {
        Map<String, Double> say = all.stream()
                .collect(Collectors.groupingBy(
                        Lesson::source,
                        Collectors.summingDouble(lesson -> lesson.example().weight())));
        double most = MOST_SAY * Lesson.Kind.RESUME.weight();
        return all.stream()
                .map(lesson -> lesson.weighing(Math.min(1, most / say.getOrDefault(lesson.source(), 1.0)))
                        .example())
                .toList();
    }
}
