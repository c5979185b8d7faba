package org.jobatlas.search.internal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;

/** The small catalogue that both backends are asked about. */
final class Postings {

    static final Place STOCKHOLM = place("Stockholm", 59.3293, 18.0686);
    static final Place UPPSALA = place("Uppsala", 59.8586, 17.6389);
    static final Place MALMO = place("Malmö", 55.6050, 13.0038);
    static final int PICKERS = 340;

    /** One for all tests, so that what is published again unchanged is known and not indexed again. */
    @SuppressWarnings("TimeInStaticInitializer")
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private Postings() {}

    static PostingDraft.Builder posting(String sourceId, String title, String description) {
        return PostingDraft.of("test", sourceId, title, description)
                .employer("Northwind")
                .language(Language.ENGLISH)
                .publishedAt(daysAgo(5));
    }

    static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days)).minusSeconds(60);
    }

    static PayRange yearly(int amount) {
        return new PayRange(BigDecimal.valueOf(amount), null, "EUR", PayPeriod.YEAR);
    }

    private static Place place(String name, double latitude, double longitude) {
        return new Place(name, null, "SE", new GeoPoint(latitude, longitude));
    }

    static List<PostingDraft> all() {
        List<PostingDraft> all = new ArrayList<>();
        Stream.of(engineers(), others(), languages())
                .flatMap(List::stream)
                .map(PostingDraft.Builder::build)
                .forEach(all::add);
        all.addAll(pickers());
        return all;
    }

    private static List<PostingDraft.Builder> engineers() {
        return List.of(
                posting("data-1", "Data Engineer", "You build pipelines that move and clean data for our analysts.")
                        .field("it")
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .seniority(Seniority.MID)
                        .pay(yearly(62_000))
                        .places(List.of(STOCKHOLM)),
                posting(
                                "data-2",
                                "Senior Data Engineer, Data Platform",
                                "A data engineer who owns the data platform. Data engineer experience is a must.")
                        .field("it")
                        .remote(RemoteKind.HYBRID)
                        .employmentType(EmploymentType.FULL_TIME)
                        .seniority(Seniority.SENIOR)
                        .pay(yearly(85_000))
                        .publishedAt(daysAgo(2))
                        .places(List.of(UPPSALA)),
                posting("data-3", "Head of Data Engineering", "You lead the engineers who run our data warehouse.")
                        .field("management")
                        .remote(RemoteKind.ON_SITE)
                        .employmentType(EmploymentType.FULL_TIME)
                        .seniority(Seniority.LEAD)
                        .pay(yearly(110_000))
                        .publishedAt(daysAgo(20))
                        .places(List.of(MALMO)),
                posting(
                                "ops-1",
                                "Platform Engineer",
                                "<p>You keep our clusters healthy: Kubernetes, Terraform and Linux.</p>")
                        .field("it")
                        .remote(RemoteKind.REMOTE)
                        .employmentType(EmploymentType.CONTRACT)
                        .seniority(Seniority.SENIOR)
                        .places(List.of(STOCKHOLM)),
                posting("ops-2", "Container Ship Cook", "You cook for the crew of a container ship on long voyages.")
                        .field("hospitality")
                        .publishedAt(daysAgo(1)),
                posting("ops-3", "Cloud Operations Specialist", "You run containers and clusters in the cloud.")
                        .field("it")
                        .publishedAt(daysAgo(1)),
                posting(
                                "xss-1",
                                "Security Tester R&amp;D",
                                "<p>You find out whether &lt;script&gt;alert(1)&lt;/script&gt; runs in our shop, as a "
                                        + "penetration tester does.</p>")
                        .field("it")
                        .pay(yearly(58_000)));
    }

    private static List<PostingDraft.Builder> others() {
        return List.of(
                posting("law-1", "Tax Lawyer", "You advise companies on tax law and represent them in court.")
                        .field("legal")
                        .pay(yearly(95_000))
                        .publishedAt(daysAgo(3)),
                posting("law-2", "Paralegal", "You prepare contracts and files for our lawyers.")
                        .field("legal")
                        .pay(yearly(38_000))
                        .publishedAt(daysAgo(25)),
                posting("care-1", "Care Assistant", "You help elderly people in their homes with daily life.")
                        .field("care")
                        .employmentType(EmploymentType.PART_TIME)
                        .places(List.of(MALMO)),
                posting("chef-1", "Pastry Chef", "You bake cakes and bread in our bakery early in the morning.")
                        .field("hospitality")
                        .seniority(Seniority.JUNIOR)
                        .places(List.of(STOCKHOLM)),
                posting("farm-1", "Djursk\u00f6tare", "Du sk\u00f6ter kor och kalvar p\u00e5 v\u00e5r g\u00e5rd.")
                        .language(Language.SWEDISH)
                        .skills(List.of("milking"))
                        .field("agriculture"),
                posting("milk-1", "Milk Collector", "You collect milk and only milk from farms.")
                        .field("agriculture"),
                posting("milk-2", "Milk Tester", "You test the milk that cows gave at dawn.")
                        .field("agriculture"),
                posting("milk-3", "Milk Deliverer", "You deliver fresh milk to doorsteps.")
                        .field("agriculture"),
                posting("mut-1", "Beekeeper", "You look after forty hives and harvest honey.")
                        .field("agriculture"),
                posting("mut-2", "Lighthouse Keeper", "You keep the lamp burning on a lonely island.")
                        .field("maintenance"));
    }

    private static List<PostingDraft.Builder> languages() {
        return List.of(
                posting("sv-1", "Vikariat på vårdavdelning", "Vi söker sjuksköterskor till avdelningarna på sjukhuset.")
                        .language(Language.SWEDISH)
                        .field("health"),
                posting("fr-1", "Poste à l'hôpital", "Nous cherchons des infirmières et des infirmiers diplômés.")
                        .language(Language.FRENCH)
                        .field("health"),
                posting("de-1", "Stelle in Hamburg", "Wir suchen Entwicklerinnen für unsere Anwendungen.")
                        .language(Language.GERMAN)
                        .field("it"));
    }

    private static List<PostingDraft> pickers() {
        return IntStream.range(0, PICKERS)
                .mapToObj(i -> posting("picker-" + i, "Order Picker", "You pick orders in hall " + i + " at night.")
                        .field("transport")
                        .employmentType(i % 2 == 0 ? EmploymentType.PART_TIME : EmploymentType.FULL_TIME)
                        .publishedAt(daysAgo(8).minusSeconds(i))
                        .build())
                .toList();
    }

    /** A posting in English. */
    static PostingDraft english(String id, String title, String text) {
        return posting(id, title, text).field("it").build();
    }

    /** A posting in Swedish. */
    static PostingDraft swedish(String id, String title, String text, Place place) {
        return posting(id, title, text)
                .language(Language.SWEDISH)
                .field("it")
                .places(List.of(place))
                .build();
    }

    /** A town of Sweden. */
    static Place inSweden(String name, double latitude, double longitude) {
        return new Place(name, null, "SE", new GeoPoint(latitude, longitude));
    }
}
