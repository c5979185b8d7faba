package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.uikit.Bars;

/** How the parts of a score are named and painted. */
final class PartTexts {

    private PartTexts() {}

    static String name(FeatureInfo feature, Locale locale) {
        return I18NProvider.translate(locale, "match.part." + feature.name());
    }

    /** The positive parts as segments of a bar on which 100 points fill the width. */
    static List<Bars.Segment> segments(Explanation why) {
        return why.parts().stream()
                .filter(part -> part.contribution() > 0)
                .sorted((a, b) -> Double.compare(b.contribution(), a.contribution()))
                .map(part -> new Bars.Segment(part.feature().colour().css(), part.contribution() / 100))
                .toList();
    }
}
