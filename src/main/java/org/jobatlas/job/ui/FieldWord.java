package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Span;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A field of work by its name behind a dot of its hue, quieter than {@link FieldChip}. */
public final class FieldWord extends Span {

    private static final long serialVersionUID = 1L;

    public FieldWord(Taxonomy taxonomy, @Nullable String field) {
        addClassName("field-word");
        Span dot = new Span();
        dot.addClassName("chip-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        add(dot, new Span(FieldChip.name(taxonomy, field, getLocale())));
        FieldChip.paint(this, taxonomy, field);
    }
}
