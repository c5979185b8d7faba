package org.jobatlas.job.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** The facts of a posting in one line; what is not stated is left out. */
public record Facts(
        @Nullable String employer,
        List<Place> places,
        @Nullable RemoteKind remote,
        @Nullable EmploymentType type,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        Instant publishedAt) {

    public static Facts of(PostingSummary posting) {
        return new Facts(
                posting.employer(),
                posting.places(),
                posting.remote(),
                posting.employmentType(),
                posting.seniority(),
                posting.pay(),
                posting.publishedAt());
    }

    public static Facts of(PostingDetails posting) {
        return new Facts(
                posting.employer(),
                posting.places(),
                posting.remote(),
                posting.employmentType(),
                posting.seniority(),
                posting.pay(),
                posting.publishedAt());
    }

    /** Employer and place. */
    public UnorderedList where(Locale locale) {
        UnorderedList line = line("facts-where");
        if (employer != null) {
            line.add(item("building-2", employer));
        }
        if (!places.isEmpty()) {
            line.add(item("map-pin", FactWording.places(places, locale)));
        }
        return line;
    }

    /**
     * The few facts by which a list is looked through: employer, place or distance, pay.
     *
     * @param distanceKm from where the person is; null where not known
     */
    public UnorderedList brief(Locale locale, @Nullable Double distanceKm) {
        UnorderedList line = line("facts-brief");
        if (employer != null) {
            line.add(new ListItem(employer));
        }
        if (!places.isEmpty()) {
            line.add(new ListItem(briefPlace(locale, distanceKm)));
        }
        if (remote != null && remote != RemoteKind.ON_SITE) {
            line.add(new ListItem(FactWording.of(remote, locale)));
        }
        if (pay != null) {
            line.add(new ListItem(FactWording.pay(pay, locale)));
        }
        return line;
    }

    /** The country goes without saying where the distance is known. */
    private String briefPlace(Locale locale, @Nullable Double distanceKm) {
        if (distanceKm == null || places.size() != 1) {
            return FactWording.places(places, locale);
        }
        String town = FactWording.town(places.getFirst(), locale);
        return distanceKm < 2 || distanceKm > 300
                ? distanceKm < 2 ? town : FactWording.places(places, locale)
                : town + " (" + I18NProvider.translate(locale, "job.km", Math.round(distanceKm)) + ")";
    }

    /** Remote kind, employment type, pay and age. */
    public UnorderedList terms(Locale locale, Clock clock) {
        UnorderedList line = line("facts-terms");
        if (remote != null) {
            line.add(item("laptop", FactWording.of(remote, locale)));
        }
        if (type != null) {
            line.add(item("briefcase-business", FactWording.of(type, locale)));
        }
        if (pay != null) {
            line.add(item("banknote", FactWording.pay(pay, locale)));
        }
        line.add(item("clock", FactWording.age(publishedAt, clock, locale)));
        return line;
    }

    private static UnorderedList line(String className) {
        UnorderedList line = new UnorderedList();
        line.addClassNames("facts", className);
        line.getElement().setAttribute("role", "list");
        return line;
    }

    private static ListItem item(String glyph, String text) {
        return new ListItem(new Glyph(glyph), new Span(text));
    }
}
