package org.jobatlas.recommendation.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The country in the language that a browser asks for, a weak guess at where somebody is. */
final class Region {

    private Region() {}

    /**
     * What the browser asked for when the visit began, so that it is the same for every list of the visit.
     *
     * @return ISO 3166-1 alpha-2 code; null where the browser names only a language
     */
    static @Nullable String ofVisit() {
        VaadinSession session = VaadinSession.getCurrent();
        Locale locale = session == null ? null : session.getBrowser().getLocale();
        String country = locale == null ? "" : locale.getCountry();
        return country.length() == 2 ? country : null;
    }
}
