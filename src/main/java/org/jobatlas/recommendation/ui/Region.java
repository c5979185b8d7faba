package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The country in the language that a browser asks for, a weak guess at where somebody is. */
final class Region {

    private Region() {}

    /** ISO 3166-1 alpha-2 code; null where the browser names only a language. */
    static @Nullable String of(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Locale locale = request == null ? ui.getLocale() : request.getLocale();
        String country = locale == null ? "" : locale.getCountry();
        return country.length() == 2 ? country : null;
    }
}
