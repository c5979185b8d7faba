package org.jobatlas.recommendation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.uikit.Bars;

/** Names and colours of the parts of a score; a part that nobody foresaw keeps its key and the last colour. */
final class PartColors {

    private static final List<String> KNOWN = List.of(
            "skills", "meaning", "wording", "title", "field", "agreement", "level", "distance", "pay", "freshness");

    private PartColors() {}

    static String className(String feature) {
        return "part-" + (KNOWN.contains(feature) ? feature : "other");
    }

    static String name(String feature, Locale locale) {
        return KNOWN.contains(feature) ? I18NProvider.translate(locale, "match.part." + feature) : feature;
    }

    /** The positive parts as segments of a bar on which 100 points fill the width. */
    static List<Bars.Segment> segments(Explanation why) {
        return why.parts().stream()
                .filter(part -> part.contribution() > 0)
                .sorted((a, b) -> Double.compare(b.contribution(), a.contribution()))
                .map(part -> new Bars.Segment(className(part.feature()), part.contribution() / 100))
                .toList();
    }
}
