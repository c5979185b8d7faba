package org.jobatlas.recommendation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Recommendation;

/** Why a job is shown, in one sentence made from the parts of its score. */
final class Reasons {

    private static final double GOOD = 0.6;
    private static final int NAMED = 3;
    /** What is further away is a fact about the job, not a reason for it. */
    private static final double NEAR_KM = 100;

    private Reasons() {}

    static String sentence(Recommendation recommendation, Labels labels, Locale locale) {
        Explanation why = recommendation.explanation();
        List<String> clauses = new ArrayList<>();
        int matching = why.matchingSkills().size();
        if (matching > 0) {
            List<String> named = new ArrayList<>(
                    labels.skills(why.matchingSkills().stream().limit(NAMED).toList(), locale));
            if (matching > NAMED) {
                named.add(translate(locale, "match.reason.more", matching - NAMED));
            }
            clauses.add(translate(locale, "match.reason.skills", FactWording.list(named, locale), matching));
        } else if (!why.matchingWords().isEmpty()) {
            List<String> words = why.matchingWords().stream().limit(NAMED).toList();
            clauses.add(translate(locale, "match.reason.words", FactWording.list(words, locale)));
        }
        if (good(why, "title")) {
            clauses.add(translate(locale, "match.reason.title"));
        }
        if (good(why, "field")) {
            clauses.add(translate(locale, "match.reason.field"));
        }
        if (why.distanceKm() != null && why.distanceKm() <= NEAR_KM) {
            long km = Math.round(why.distanceKm());
            clauses.add(
                    km < 2
                            ? translate(locale, "match.reason.same-place")
                            : translate(locale, "match.reason.distance", km));
        }
        if (good(why, "level")) {
            clauses.add(translate(locale, "match.reason.level"));
        }
        if (clauses.isEmpty()) {
            clauses.add(translate(locale, "match.reason.meaning"));
        }
        String sentence = String.join("; ", clauses.stream().limit(4).toList());
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1) + ".";
    }

    /** What diversification did to the rank; empty where it did nothing. */
    static Optional<String> diversification(Recommendation recommendation, Locale locale) {
        int rank = recommendation.rank();
        int closest = recommendation.explanation().closestRank();
        if (rank == closest) {
            return Optional.empty();
        }
        return Optional.of(translate(locale, rank < closest ? "match.placed.up" : "match.placed.down", rank, closest));
    }

    private static boolean good(Explanation why, String feature) {
        return why.parts().stream().anyMatch(part -> part.feature().name().equals(feature) && part.atLeast(GOOD));
    }
}
