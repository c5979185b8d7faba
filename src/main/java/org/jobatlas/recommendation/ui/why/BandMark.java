package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jobatlas.recommendation.Band;

/** The band of a job as a word in a rounded box. */
public final class BandMark extends Span {

    private static final long serialVersionUID = 1L;

    private BandMark(Band band) {
        setText(getTranslation("match.band." + band.name()));
        addClassNames("band", "band-" + band.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static BandMark of(Band band) {
        return new BandMark(band);
    }
}
