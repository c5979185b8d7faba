package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.LoggedList.Interaction;
import org.jspecify.annotations.Nullable;

/**
 * Grades the items of a logged list by the answers that were given before a moment; later answers are ignored, so that
 * training never sees the future. Items whose answer says nothing of preference (expired, applied for elsewhere) are
 * left out.
 */
record Grading(Instant known) {

    private static final int OPENED = 1;
    private static final int LIKED = 2;
    private static final int APPLIED = 3;

    /** Empty where there were no answers by then, no consent, or no logged values. */
    Optional<Episode> of(LoggedList list) {
        UUID person = list.person();
        Map<UUID, OptionalInt> grades = grades(list.answers());
        if (person == null
                || list.features().isEmpty()
                || grades.values().stream().noneMatch(OptionalInt::isPresent)) {
            return Optional.empty();
        }
        List<Episode.Item> items = list.items().stream()
                .filter(item ->
                        grades.getOrDefault(item.posting(), OptionalInt.of(0)).isPresent())
                .filter(item -> item.values().size() == list.features().size())
                .map(item -> new Episode.Item(
                        item.rank(),
                        item.posting(),
                        item.score(),
                        values(item.values()),
                        grades.getOrDefault(item.posting(), OptionalInt.of(0)).getAsInt()))
                .toList();
        return Optional.of(new Episode(list.id(), person, list.at(), list.features(), items)
                        .soughtBy(list.origin().sought()))
                .filter(episode -> episode.items().size() > 1);
    }

    /** By posting; empty for answers that say nothing about preference. */
    private Map<UUID, OptionalInt> grades(List<Interaction> answers) {
        Map<UUID, OptionalInt> grades = new HashMap<>();
        Set<UUID> untold = new HashSet<>();
        for (Interaction answer : answers) {
            if (!answer.at().isAfter(known)) {
                int before =
                        grades.getOrDefault(answer.posting(), OptionalInt.of(0)).orElse(0);
                if (answer.reason() != null && !answer.reason().teachesTaste()) {
                    untold.add(answer.posting());
                } else if (answer.kind().isAnswer() || answer.kind() == InteractionKind.ANSWER_WITHDRAWN) {
                    untold.remove(answer.posting());
                }
                grades.put(answer.posting(), OptionalInt.of(after(answer, before)));
            }
        }
        untold.forEach(posting -> grades.put(posting, OptionalInt.empty()));
        return grades;
    }

    private static int after(Interaction answer, int before) {
        return switch (answer.kind()) {
            case OPENED -> Math.max(before, OPENED);
            case SAVED, RELEVANT -> Math.max(before, LIKED);
            case APPLIED -> APPLIED;
            case UNSAVED, ANSWER_WITHDRAWN -> before == APPLIED ? APPLIED : Math.min(before, OPENED);
            case NOT_RELEVANT, DISMISSED -> 0;
            case RESTORED, SEEN, DWELLED -> before;
        };
    }

    private static double[] values(List<@Nullable Double> values) {
        return values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
    }
}
