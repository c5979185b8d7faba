package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.jobatlas.taxonomy.FieldOfWork;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/** A field of work by its name and its own hue; lightness comes from the style sheet, so that contrast holds for every hue. */
public final class FieldChip extends Span {

    private static final long serialVersionUID = 1L;
    private static final double GOLDEN_ANGLE = 137.508;

    public FieldChip(Taxonomy taxonomy, @Nullable String field) {
        addClassNames("chip", "chip-field");
        Span dot = new Span();
        dot.addClassName("chip-dot");
        dot.getElement().setAttribute("aria-hidden", "true");
        add(dot, new Span(name(taxonomy, field, getLocale())));
        paint(this, taxonomy, field);
    }

    /** Name of a field in the language, or "not stated". */
    public static String name(Taxonomy taxonomy, @Nullable String field, Locale locale) {
        return field == null
                ? com.vaadin.flow.i18n.I18NProvider.translate(locale, "job.field.unknown")
                : taxonomy.findField(field).map(f -> f.name(locale)).orElse(field);
    }

    /** Gives a component the hue of the field; neighbours in the taxonomy's order get far hues. */
    public static void paint(com.vaadin.flow.component.HasStyle component, Taxonomy taxonomy, @Nullable String field) {
        List<String> order = taxonomy.fields().stream().map(FieldOfWork::id).toList();
        int index = field == null ? -1 : order.indexOf(field);
        if (index < 0) {
            component.addClassName("hueless");
        } else {
            component.getStyle().set("--hue", String.format(Locale.ROOT, "%.0f", 200 + index * GOLDEN_ANGLE));
        }
    }
}
