package org.jobatlas.learning.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jobatlas.learning.internal.gate.FieldGate.Outcome;
import org.jobatlas.learning.internal.gate.FieldGate.Read;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;

/** Compares two classifiers of fields of work on the same labelled texts. */
record FieldReport(FieldClassifier serving, FieldClassifier trained) {

    private static final double LEAST = 1e-9;

    List<Read> of(List<Lesson> lessons) {
        return lessons.stream()
                .map(lesson ->
                        new Read(lesson.source(), slices(lesson), verdict(serving, lesson), verdict(trained, lesson)))
                .toList();
    }

    private static List<String> slices(Lesson lesson) {
        List<String> slices = new ArrayList<>();
        slices.add(lesson.kind().key());
        Set<String> right = lesson.example().right();
        if (right.size() == 1) {
            slices.add("field:" + right.iterator().next());
        }
        if (lesson.language() != null) {
            slices.add("language:" + lesson.language());
        }
        return slices;
    }

    static Outcome verdict(FieldClassifier classifier, Lesson lesson) {
        FieldScores scores = classifier.classify(lesson.example().vector());
        Set<String> right = lesson.example().right();
        double known = right.stream().mapToDouble(scores::of).sum();
        boolean first = scores.top(1).stream().anyMatch(right::contains);
        return new Outcome(first ? 1 : 0, -Math.log(Math.max(LEAST, known)));
    }
}
