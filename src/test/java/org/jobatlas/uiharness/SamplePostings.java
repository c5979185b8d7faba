package org.jobatlas.uiharness;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** Thirty invented postings, and one that is closed. */
final class SamplePostings {

    static final Place MALMO = new Place("Malmö", "Skåne", "SE", new GeoPoint(55.605, 13.0038));
    static final Place LUND = new Place("Lund", "Skåne", "SE", new GeoPoint(55.7047, 13.191));
    static final Place STOCKHOLM = new Place("Stockholm", null, "SE", new GeoPoint(59.3293, 18.0686));
    static final Place LEEDS = new Place("Leeds", null, "GB", new GeoPoint(53.8008, -1.5491));
    static final Place BERLIN = new Place("Berlin", null, "DE", new GeoPoint(52.52, 13.405));
    static final Place DUBLIN = new Place("Dublin", null, "IE", new GeoPoint(53.3498, -6.2603));

    private static final List<RemoteKind> REMOTE = List.of(RemoteKind.values());
    private static final List<EmploymentType> TYPES = List.of(EmploymentType.values());

    private final List<PostingDetails> all = new ArrayList<>();

    static List<PostingDetails> all() {
        SamplePostings samples = new SamplePostings();
        samples.software();
        samples.others();
        return List.copyOf(samples.all);
    }

    private void software() {
        add("Java Developer, Payments", "Öresund Ledger AB", MALMO, "software", "java,spring,sql,docker", 52_000);
        add(
                "Senior Backend Engineer (Java, Kafka)",
                "Northbeam Logistics",
                STOCKHOLM,
                "software",
                "java,kafka,sql,kubernetes",
                61_000);
        add("Platform Engineer", "Tidal Grid", BERLIN, "software", "kubernetes,docker,linux,python", 0);
        add(
                "Full Stack Developer for a hospital's booking system",
                "Region Sydväst IT",
                LUND,
                "software",
                "java,react,sql",
                47_000);
        add("Test Automation Engineer", "Kvist & Partners", MALMO, "software", "java,testing,python", 44_000);
        add("Systemutvecklare inom elnät", "Sydnät Energi", LUND, "software", "java,sql,linux", 50_000);
        add("Junior Developer, learning platform", "Papaya Learning", DUBLIN, "software", "react,python", 0);
        add("Data Engineer, hydrology", "River Works Institute", LEEDS, "data", "python,sql,spark", 46_000);
        add("Data Analyst, ticketing", "Kulturhamnen", MALMO, "data", "sql,statistics,excel", 39_000);
        add("Machine Learning Engineer", "Sorted Parcel", BERLIN, "data", "python,statistics,docker", 68_000);
    }

    private void others() {
        add(
                "Technical Project Manager",
                "Brink Rail Systems",
                MALMO,
                "management",
                "project-management,sql,budgeting",
                55_000);
        add("Product Owner, payroll", "Lönespecialisten", STOCKHOLM, "management", "project-management,agile", 0);
        add("Teacher of mathematics and programming", "Katedralskolan", LUND, "education", "teaching,python", 38_000);
        add(
                "Registered Nurse, surgical ward",
                "Skåne University Clinics",
                LUND,
                "health",
                "nursing,medication",
                36_000);
        add("Specialistsjuksköterska, natt", "Ystads lasarett", MALMO, "health", "nursing,medication", 41_000);
        add("Physiotherapist", "Moor Lane Practice", LEEDS, "health", "physiotherapy", 34_000);
        add("Sous Chef", "Restaurang Bryggan", MALMO, "hospitality", "cooking,menu-planning", 31_000);
        add("Hotel Reception Supervisor", "Harbour House", DUBLIN, "hospitality", "customer-service", 0);
        add("Electrician, wind turbines", "Havsvind Service", MALMO, "trades", "electrical,welding", 37_000);
        add("CNC Operator", "Precisionsverken", LUND, "trades", "cnc,welding", 32_000);
        add("Accountant", "Ledger & Lamb LLP", LEEDS, "finance", "accounting,excel,budgeting", 42_000);
        add("Financial Controller", "Nordhamn Foods", STOCKHOLM, "finance", "accounting,budgeting,sql", 58_000);
        add("Warehouse Team Leader", "Sorted Parcel", BERLIN, "logistics", "warehouse,forklift", 35_000);
        add("Lastbilschaufför, CE", "Åkeri Söderslätt", MALMO, "logistics", "driving", 33_000);
        add("Content Editor", "Pressbyrån Norr", STOCKHOLM, "media", "writing,editing", 0);
        add("UX Designer", "Fold Studio", BERLIN, "media", "design,figma,research", 54_000);
        add("Customer Support, banking app", "Öresund Ledger AB", MALMO, "service", "customer-service,sql", 30_000);
        add("Account Manager", "Kvist & Partners", DUBLIN, "sales", "sales,crm", 45_000);
        add(
                "Site Engineer, tunnels",
                "Brink Rail Systems",
                STOCKHOLM,
                "construction",
                "autocad,project-management",
                51_000);
        add("Environmental Consultant", "River Works Institute", LEEDS, "science", "statistics,research", 40_000);
        add("Closed: Release Manager", "Tidal Grid", BERLIN, "software", "docker", 0);
    }

    private void add(String title, String employer, Place place, String field, String skills, int pay) {
        int n = all.size();
        List<String> skillIds = List.of(skills.split(",", -1));
        all.add(new PostingDetails(
                new PostingId(UUID.nameUUIDFromBytes((n + title).getBytes(StandardCharsets.UTF_8))),
                title.startsWith("Closed") ? PostingStatus.CLOSED : PostingStatus.PUBLISHED,
                "sample",
                null,
                PostingFacts.titled(title)
                        .employer(employer)
                        .places(List.of(place))
                        .remote(n % 5 == 4 ? null : REMOTE.get(n % 3))
                        .employmentType(n % 7 == 6 ? null : TYPES.get(n % 4 == 3 ? 1 + n % 3 : 0))
                        .seniority(level(title))
                        .pay(pay(pay, place))
                        .language(title.matches(".*[äåö].*") ? Language.SWEDISH : Language.ENGLISH)
                        .skills(skillIds)
                        .field(field)
                        .build(),
                description(title, employer, place, skillIds),
                HarnessApplication.NOW.minus(Duration.ofDays(n * 7L % 31)),
                n % 3 == 0 ? HarnessApplication.NOW.plus(Duration.ofDays(20)) : null,
                n % 6 == 5 ? null : "https://example.org/apply/" + n));
    }

    private static @Nullable Seniority level(String title) {
        return title.contains("Senior") || title.contains("Specialist")
                ? Seniority.SENIOR
                : title.contains("Junior")
                        ? Seniority.JUNIOR
                        : title.matches(".*(Leader|Manager|Supervisor).*") ? Seniority.LEAD : null;
    }

    private static @Nullable PayRange pay(int low, Place place) {
        if (low == 0) {
            return null;
        }
        boolean swedish = "SE".equals(place.country());
        String currency = swedish ? "SEK" : "GB".equals(place.country()) ? "GBP" : "EUR";
        return new PayRange(
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(low + 6_000),
                currency,
                swedish ? PayPeriod.MONTH : PayPeriod.YEAR);
    }

    private static String description(String title, String employer, Place place, List<String> skills) {
        return """
                <p>%s is looking for a %s in %s. You join a team of nine that owns its work from the first question to the evening after the release.</p>
                <h3>What you will do</h3>
                <ul><li>Take over a part of our work that matters to people every day</li><li>Plan it with those who use it, and show them the result every other week</li><li>Leave things a little better described than you found them</li></ul>
                <h3>What you bring</h3>
                <p>Experience with %s. We care more about what you have done than about where you learned it.</p>
                <h3>What we offer</h3>
                <p>Six weeks of holiday, a mentor for the first half year, and a workplace ten minutes from the station.</p>
                """.formatted(employer, title, place.name(), String.join(", ", skills));
    }
}
