package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;

/** Every fact of a posting by name, including those that are not stated. */
final class FactSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    FactSheet(PostingDetails posting, Locale locale) {
        addClassName("fact-sheet");
        row("job.fact.employer", posting.employer());
        row("job.fact.place", places(posting, locale));
        row("job.fact.remote", named(posting.remote(), locale));
        row("job.fact.type", named(posting.employmentType(), locale));
        row("job.fact.level", named(posting.seniority(), locale));
        row("job.fact.pay", posting.pay() == null ? null : FactWording.pay(posting.pay(), locale));
        row(
                "job.fact.language",
                posting.language() == null ? null : posting.language().locale().getDisplayLanguage(locale));
        row("job.fact.published", FactWording.date(posting.publishedAt(), locale));
        row("job.fact.until", posting.expiresAt() == null ? null : FactWording.date(posting.expiresAt(), locale));
        row("job.fact.source", posting.source());
        add(list);
    }

    private void row(String key, @Nullable String value) {
        DescriptionList.Description description =
                new DescriptionList.Description(value == null ? getTranslation("job.not-stated") : value);
        if (value == null) {
            description.addClassName("not-stated");
        }
        list.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    private static @Nullable String places(PostingDetails posting, Locale locale) {
        return posting.places().isEmpty()
                ? null
                : String.join(
                        " · ",
                        posting.places().stream()
                                .map((Place place) -> FactWording.place(place, locale))
                                .toList());
    }

    private static @Nullable String named(@Nullable Enum<?> constant, Locale locale) {
        return constant == null ? null : FactWording.of(constant, locale);
    }
}
