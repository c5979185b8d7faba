package org.jobatlas.search.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.job.ui.FactWording;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.job.ui.ViewerMoney;
import org.jobatlas.search.PayLimit;
import org.jobatlas.taxonomy.Seniority;

/** Values of facets in words. */
final class FacetNames {

    private FacetNames() {}

    static String name(Facet facet, String value, Labels labels, Locale locale) {
        return switch (facet) {
            case FIELD -> labels.field(value, locale);
            case REMOTE -> word(RemoteKind.class, value, locale);
            case TYPE -> word(EmploymentType.class, value, locale);
            case LEVEL -> word(Seniority.class, value, locale);
            case PAY -> pay(SearchState.pay(value, ViewerMoney.currency(locale)), locale);
            case AGE ->
                value.equals("1") ? translate(locale, "search.age.day") : translate(locale, "search.age.days", value);
            case LANGUAGE -> capital(Locale.of(value).getDisplayLanguage(locale), locale);
        };
    }

    private static String pay(PayLimit limit, Locale locale) {
        return FactWording.band(limit.from(), limit.below(), limit.currency(), locale);
    }

    private static <E extends Enum<E>> String word(Class<E> type, String value, Locale locale) {
        return SearchState.constant(type, value)
                .map(constant -> FactWording.of(constant, locale))
                .orElse(value);
    }

    private static String capital(String text, Locale locale) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
