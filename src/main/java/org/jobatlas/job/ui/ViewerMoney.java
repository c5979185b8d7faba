package org.jobatlas.job.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jobatlas.job.PayRates;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/**
 * The viewer's currency: of the region in the browser's language settings, else of their country of residence, else of
 * the main country of the page's language.
 */
public final class ViewerMoney {

    private static final Map<String, String> OF_LANGUAGE = Map.of("sv", "SEK", "da", "DKK", "nb", "NOK", "pl", "PLN");
    private static final MathContext ROUGHLY = new MathContext(2, RoundingMode.HALF_UP);

    private ViewerMoney() {}

    /** The ISO 4217 code of the currency of whoever looks at the current page. */
    public static String currency() {
        UI ui = UI.getCurrent();
        return currency(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    /** The same for somebody who reads in a language. */
    public static String currency(Locale locale) {
        return regions(locale).stream()
                .map(region -> code(region.getCountry()))
                .flatMap(Optional::stream)
                .filter(code ->
                        PayRates.current().convert(1, code, PayRates.BASE).isPresent())
                .findFirst()
                .or(ViewerMoney::ofHome)
                .orElseGet(() -> OF_LANGUAGE.getOrDefault(locale.getLanguage(), PayRates.BASE));
    }

    /**
     * The country where whoever looks lives, as their resume says; it counts where the browser names none.
     *
     * @param country ISO 3166-1 alpha-2 code; null where it is not known, or no longer
     */
    public static void livesIn(@Nullable String country) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session != null) {
            session.setAttribute(Home.class, country == null ? null : new Home(country));
        }
    }

    private static Optional<String> ofHome() {
        VaadinSession session = VaadinSession.getCurrent();
        Home home = session == null ? null : session.getAttribute(Home.class);
        return home == null
                ? Optional.empty()
                : code(home.country())
                        .filter(code -> PayRates.current()
                                .convert(1, code, PayRates.BASE)
                                .isPresent());
    }

    private record Home(String country) {}

    /** What the browser asks for, kept with the session for what reaches the page from the background. */
    private static List<Locale> regions(Locale locale) {
        VaadinSession session = VaadinSession.getCurrent();
        Asked kept = session == null ? null : session.getAttribute(Asked.class);
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest servlet) {
            Asked asked =
                    new Asked(Collections.list(servlet.getHttpServletRequest().getLocales()));
            boolean telling =
                    asked.locales().stream().anyMatch(one -> !one.getCountry().isEmpty());
            if (telling && session != null) {
                session.setAttribute(Asked.class, asked);
            }
            // what a socket or an upload asks for may lack the region that the page was asked for with
            return telling || kept == null ? asked.locales() : kept.locales();
        }
        if (kept != null) {
            return kept.locales();
        }
        Locale asked = session == null ? null : session.getBrowser().getLocale();
        return asked == null ? List.of(locale) : List.of(asked, locale);
    }

    private record Asked(List<Locale> locales) {}

    private static Optional<String> code(@Nullable String country) {
        try {
            return country == null || country.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(Currency.getInstance(Locale.of("", country)))
                            .map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A pay in the currency for a whole year, to two digits; empty where it is in that currency already. */
    static Optional<PayRange> beside(PayRange pay, String currency) {
        if (pay.currency().equals(currency)) {
            return Optional.empty();
        }
        BigDecimal min = yearly(pay.min(), pay, currency);
        BigDecimal max = yearly(pay.max(), pay, currency);
        return min == null && max == null
                ? Optional.empty()
                : Optional.of(new PayRange(min, max, currency, PayPeriod.YEAR));
    }

    private static @Nullable BigDecimal yearly(@Nullable BigDecimal amount, PayRange pay, String currency) {
        if (amount == null) {
            return null;
        }
        OptionalDouble converted =
                PayRates.current().convert(amount.doubleValue() * pay.period().perYear(), pay.currency(), currency);
        return converted.isPresent()
                ? new BigDecimal(BigDecimal.valueOf(converted.getAsDouble())
                        .round(ROUGHLY)
                        .toPlainString())
                : null;
    }
}
