package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;

/** A plain sentence on what is kept of a resume, with the way to remove or to keep it. */
public final class KeepNote extends Paragraph {

    private static final long serialVersionUID = 1L;

    private KeepNote(String key, boolean linked) {
        addClassName("keep-note");
        Span sentence = new Span(getTranslation(key));
        if (linked) {
            sentence.add(new Span(" "), new Anchor(PageNavigation.RESUMES, getTranslation(key + ".link")));
        }
        add(new Glyph("shield-check"), sentence);
    }

    /** Before anything is dropped. */
    public static KeepNote before(Keeping keeping) {
        return keeping.available() && keeping.matches()
                ? new KeepNote("keep.before", true)
                : new KeepNote("front.privacy", false);
    }

    /** Beside what was read. */
    public static KeepNote beside(Reading reading, Keeping keeping) {
        if (reading.kept() != null) {
            return new KeepNote("keep.kept", true);
        }
        boolean canBeKept = reading.dropped() != null
                && (keeping.available() || keeping.who().isEmpty());
        return new KeepNote(canBeKept ? "keep.not-yet" : "keep.not", canBeKept);
    }
}
