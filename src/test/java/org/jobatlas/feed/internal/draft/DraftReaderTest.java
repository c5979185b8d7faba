package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftReaderTest {

    @TempDir
    private Path folder;

    @Test
    void schemaOrgPostingIsReadWhole() {
        PostingDraft draft = Feeds.read(folder, "one.jsonld", """
            {
              "@context": "https://schema.org/",
              "@type": "JobPosting",
              "title": "Clockmaker &amp; Watchmaker",
              "description": "&lt;p&gt;You will mend &lt;b&gt;clocks&lt;/b&gt; of every kind in our workshop.&lt;/p&gt;",
              "identifier": {"@type": "PropertyValue", "name": "Tick", "value": "77"},
              "datePosted": "2026-11-02",
              "validThrough": "2026-12-31",
              "employmentType": ["PART_TIME"],
              "jobLocationType": "TELECOMMUTE",
              "hiringOrganization": {"@type": "Organization", "name": "Tick Ltd"},
              "jobLocation": [
                {"address": {"addressLocality": "Leeds", "addressRegion": "West Yorkshire", "addressCountry": "GB"}},
                {"address": {"addressLocality": "York", "addressRegion": "North Yorkshire", "addressCountry": "GB"}}
              ],
              "baseSalary": {"currency": "GBP", "value": {"minValue": 30000, "maxValue": 40000, "unitText": "YEAR"}},
              "url": "https://tick.example/77"
            }
            """).only();
        assertThat(draft.sourceId()).isEqualTo("77");
        assertThat(draft.title()).isEqualTo("Clockmaker & Watchmaker");
        assertThat(draft.description()).startsWith("<p>You will mend <b>clocks</b>");
        assertThat(draft.employer()).isEqualTo("Tick Ltd");
        assertThat(draft.places()).extracting(Place::name).containsExactly("Leeds", "York");
        assertThat(draft.places()).extracting(Place::region).containsExactly("West Yorkshire", "North Yorkshire");
        assertThat(draft.employmentType()).isEqualTo(EmploymentType.PART_TIME);
        assertThat(draft.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(draft.pay()).isNotNull();
        assertThat(draft.pay().annualTop()).isEqualTo(40_000);
        assertThat(draft.publishedAt()).isEqualTo("2026-11-02T00:00:00Z");
        assertThat(draft.expiresAt()).isEqualTo("2026-12-31T23:59:59Z");
        assertThat(draft.applyUrl()).isEqualTo("https://tick.example/77");
    }

    @Test
    void descriptionIsMadeOfItsPartsWithHeadings() {
        PostingDraft draft = csv(
                "Responsibilities,Minimum Qualifications,Preferred Qualifications",
                "Mend the clocks of this town,Steady hands & eyes,Own tools");
        assertThat(draft.description())
                .isEqualTo("<h3>Responsibilities</h3><p>Mend the clocks of this town</p>"
                        + "<h3>Minimum qualifications</h3><p>Steady hands &amp; eyes</p>"
                        + "<h3>Preferred qualifications</h3><p>Own tools</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "Onsite - Contract, ON_SITE, CONTRACT",
        "Hybrid - Full Time, HYBRID, FULL_TIME",
        "Remote - Freelance, REMOTE, CONTRACT",
        "full_time, , FULL_TIME",
        "Heltid, , FULL_TIME",
        "CDI, , FULL_TIME",
        "MIS, , TEMPORARY",
        "część etatu, , PART_TIME",
        "pełny etat / część etatu, ,",
        "OTHER, ,"
    })
    void kindOfWorkIsReadFromOneColumn(String value, RemoteKind remote, EmploymentType type) {
        PostingDraft draft = csv("description,job_type", Feeds.LONG_ENOUGH + "," + value);
        assertThat(draft.remote()).isEqualTo(remote);
        assertThat(draft.employmentType()).isEqualTo(type);
    }

    @Test
    void predictedPayIsNotStated() {
        String header = "description,salary_min,salary_max,currency,salary_is_predicted";
        assertThat(csv(header, Feeds.LONG_ENOUGH + ",30000,40000,GBP,true").pay())
                .isNull();
        assertThat(csv(header, Feeds.LONG_ENOUGH + ",30000,40000,GBP,false").pay())
                .isNotNull();
    }

    @Test
    void zeroIsNoPayAndTheOtherEndCounts() {
        var pay = csv("description,salary_min,salary_max,currency", Feeds.LONG_ENOUGH + ",0.0,40000,GBP")
                .pay();
        assertThat(pay).isNotNull();
        assertThat(pay.min()).isNull();
        assertThat(pay.max()).isEqualByComparingTo("40000");
    }

    @Test
    void currencyIsThatOfTheCountryWhereNoneIsNamed() {
        var pay = csv(
                        "description,location,salary,salary_period",
                        Feeds.LONG_ENOUGH + ",\"Addis Ababa, Ethiopia\",10000,Monthly")
                .pay();
        assertThat(pay).isNotNull();
        assertThat(pay.currency()).isEqualTo("ETB");
        assertThat(pay.period()).isEqualTo(PayPeriod.MONTH);
    }

    @Test
    void unknownPeriodIsNotGuessed() {
        assertThat(csv("description,salary,currency,salary_period", Feeds.LONG_ENOUGH + ",40000,GBP,Fixed")
                        .pay())
                .isNull();
    }

    @Test
    void passedExpiryIsLeftOutAndCounted() {
        Feeds.Outcome outcome =
                Feeds.read(folder, "a.csv", "title,description,deadline\nX," + Feeds.LONG_ENOUGH + ",2020-01-01");
        assertThat(outcome.only().expiresAt()).isNull();
        assertThat(outcome.expired()).isEqualTo(1);
    }

    @Test
    void passedExpiryIsKeptOnRequest() {
        Path file = Feeds.write(folder, "a.csv", "title,description,deadline\nX," + Feeds.LONG_ENOUGH + ",2020-01-01");
        PostingDraft draft = Feeds.read(file, new ImportOptions(null, Map.of(), null, false, true))
                .only();
        assertThat(draft.expiresAt()).isEqualTo(Instant.parse("2020-01-01T23:59:59Z"));
    }

    @Test
    void columnAboutPeopleChangesNothing() {
        PostingDraft one = csv("id,description,applicants_needed", "1," + Feeds.LONG_ENOUGH + ",Female");
        PostingDraft other = csv("id,description,applicants_needed", "1," + Feeds.LONG_ENOUGH + ",Male");
        assertThat(one).isEqualTo(other);
    }

    @Test
    void skillsAreThoseTheTaxonomyKnows() {
        assertThat(csv("description,skills", Feeds.LONG_ENOUGH + ",Java\\nPatience")
                        .skills())
                .containsExactly("java");
    }

    @Test
    void levelIsReadAndTwoLevelsAreNone() {
        assertThat(csv("description,experience_level", Feeds.LONG_ENOUGH + ",SENIOR")
                        .seniority())
                .isEqualTo(Seniority.SENIOR);
        assertThat(csv("description,position_level", Feeds.LONG_ENOUGH + ",specjalista junior / mid / senior")
                        .seniority())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Healthcare & Nursing Jobs            | health
        healthcare-nursing-jobs              | health
        IT Jobs                              | it
        Data/IT                              | it
        Bankowość, Obsługa klienta, Sprzedaż | finance
        Other/General Jobs                   |
        """)
    void categoryOfTheSiteGivesTheField(String category, String field) {
        assertThat(FieldNames.category(category).orElse(null)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"company", "Company name", "N/A", "-", "confidential", "\"Refreshed July 3, 2026\""})
    void aFillerIsNoEmployer(String filler) {
        assertThat(csv("description,company", Feeds.LONG_ENOUGH + "," + filler).employer())
                .isNull();
    }

    @Test
    void namesThatLookLikeFillersAreEmployers() {
        assertThat(csv("description,company", Feeds.LONG_ENOUGH + ",The Company Shop")
                        .employer())
                .isEqualTo("The Company Shop");
        assertThat(csv("description,company", Feeds.LONG_ENOUGH + ",May Gurney 1926")
                        .employer())
                .isEqualTo("May Gurney 1926");
    }

    @Test
    void industryOfTheEmployerIsNoFieldOfWork() {
        assertThat(csv("description,industry", Feeds.LONG_ENOUGH + ",Healthcare")
                        .field())
                .isNull();
        assertThat(csv("description,industry", Feeds.LONG_ENOUGH + ",Beauty & Grooming")
                        .field())
                .isEqualTo("wellness");
    }

    @Test
    void placeIsReadFromOneLine() {
        assertThat(place("\"Dorking, Surrey, Surrey, UK\"")).isEqualTo(new Place("Dorking", "Surrey", "GB", null));
        assertThat(place("74 - ANNECY")).isEqualTo(new Place("Annecy", null, "FR", null));
        assertThat(place("Leeds").point()).isNotNull();
    }

    @Test
    void addressWithCoordinatesIsCalledByItsTown() {
        Place near = csv("description,location,lat,lon", Feeds.LONG_ENOUGH + ",\"Old Mill, Leeds\",53.9,-1.6")
                .places()
                .getFirst();
        assertThat(near.name()).isEqualTo("Leeds");
        assertThat(near.point()).isNotNull();
        assertThat(near.point().latitude()).isEqualTo(53.9);
        Place far = csv("description,location,lat,lon", Feeds.LONG_ENOUGH + ",\"Old Mill, Leeds\",40,-1.6")
                .places()
                .getFirst();
        assertThat(far.name()).isEqualTo("Old Mill");
    }

    @Test
    void rowWithoutIdKeepsTheSameIdWheneverItIsRead() {
        assertThat(csv("description", Feeds.LONG_ENOUGH).sourceId())
                .isEqualTo(csv("description", Feeds.LONG_ENOUGH).sourceId())
                .hasSize(32);
    }

    private Place place(String location) {
        return csv("description,location", Feeds.LONG_ENOUGH + "," + location)
                .places()
                .getFirst();
    }

    private PostingDraft csv(String header, String row) {
        return Feeds.read(folder, "jobs.csv", "title," + header + "\nClockmaker," + row.replace("\\n", " "))
                .only();
    }
}
