package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.NotUnderstood;
import org.jobatlas.feed.internal.file.FeedFile;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they are found in the field. */
class FieldCasesTest {

    @TempDir
    private Path folder;

    @Test
    void whatAPostingRefersToIsPutInItsPlace() {
        PostingDraft draft = Feeds.read(folder, "a.jsonld", """
            {"@context":"https://schema.org","@graph":[
             {"@type":"Organization","@id":"#org","name":"Kestrel Foods AB"},
             {"@type":["JobPosting"],"@id":"#job","title":"Coordinator","identifier":"KF-17","description":"Plan audits.",
              "hiringOrganization":{"@id":"#org"},"jobLocation":{"@id":"#place"}},
             {"@id":"#place","@type":"Place","address":{"addressLocality":"Leeds","addressCountry":{"@type":"Country","name":"United Kingdom"}}}]}
            """).only();
        assertThat(draft.sourceId()).isEqualTo("KF-17");
        assertThat(draft.employer()).isEqualTo("Kestrel Foods AB");
        assertThat(draft.places())
                .extracting(Place::name, Place::country)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Leeds", "GB"));
    }

    @Test
    void aReferenceThatTurnsInACircleEnds() {
        assertThat(Feeds.read(folder, "a.jsonld", """
            {"@graph":[{"@type":"JobPosting","@id":"#a","title":"Cook","description":"Cook meals.","hiringOrganization":{"@id":"#b"}},
             {"@id":"#b","@type":"Organization","name":"B","parent":{"@id":"#c"}},{"@id":"#c","name":"C","parent":{"@id":"#b"}}]}
            """).only().employer()).isEqualTo("B");
    }

    @Test
    void placesOfOnePostingKeepTheirOwnCountries() {
        PostingDraft draft = Feeds.read(folder, "a.json", """
            {"@type":"JobPosting","title":"Cook","description":"Cook meals.","jobLocation":[
             {"address":{"addressLocality":"Lund","addressCountry":"SE"}},{"address":{"addressLocality":"Nowhere"}},
             {"address":{"addressLocality":"Oslo","addressCountry":{"name":"Norway"}}}]}
            """).only();
        assertThat(draft.places()).extracting(Place::country).containsExactly("SE", null, "NO");
    }

    @Test
    void postingsInsideOfAPageAreRead() {
        PostingDraft draft = Feeds.read(folder, "a.html", """
            <!doctype html><html><head><script type="application/ld+json"><!-- {"@type":"JobPosting","identifier":"h1","title":"Optician",
            "description":"Test eyes.","datePosted":"2026-11-18",} --></script></head><body></body></html>\
            """).only();
        assertThat(draft.sourceId()).isEqualTo("h1");
    }

    @Test
    void quotationMarksWithABackslashAreThoseOfTheText() {
        Feeds.Outcome outcome = Feeds.read(folder, "a.csv", """
            id,title,description
            1,"Cook \\"Early Bird\\" shift","Fry \\"sunny side up\\", poach; C:\\\\menus\\\\"
            2,"Porter","Carry."
            """);
        assertThat(outcome.drafts())
                .extracting(PostingDraft::title)
                .containsExactly("Cook \"Early Bird\" shift", "Porter");
        assertThat(outcome.drafts().getFirst().description()).contains("\"sunny side up\", poach; C:\\menus\\");
    }

    @Test
    void aCellThatEndsInABackslashStaysOneCell() {
        Feeds.Outcome outcome = Feeds.read(folder, "a.csv", """
            id,title,description
            1,"Cook C:\\","Fry ""sunny side up""."
            """);
        assertThat(outcome.only().title()).isEqualTo("Cook C:\\");
        assertThat(outcome.only().description()).contains("\"sunny side up\"");
    }

    @Test
    void jobXmlIsReadAndNothingOutsideOfIt() {
        Feeds.Outcome outcome = Feeds.read(folder, "a.xml", """
            <?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/hostname">]><source><publisher>P</publisher>
            <job><title><![CDATA[Crane operator]]></title><referencenumber>77</referencenumber><company>Lift Co</company>
            <city>Perth</city><country>AU</country><description><![CDATA[<p>Operate a crane.</p>]]></description></job>
            <job><title>B &x;</title><description>Secret.</description></job></source>\
            """);
        PostingDraft draft = outcome.only();
        assertThat(draft.sourceId()).isEqualTo("77");
        assertThat(draft.employer()).isEqualTo("Lift Co");
        assertThat(draft.places()).extracting(Place::country).containsExactly("AU");
        assertThat(outcome.rejected()).hasSize(1);
    }

    @Test
    void jsonWithSmallSlipsIsRead() {
        assertThat(Feeds.read(
                                folder,
                                "a.json",
                                "[{\"id\":1,\"title\":\"A\",\"description\":\"one\ntwo words\",\"x\":NaN,},]")
                        .only()
                        .description())
                .contains("two words");
        assertThat(Feeds.read(folder, "b.jsonl", """
            {"id":0,"title":"Z","description":"zzz"}
            {"id":1,"title":"A","description":"one
            two"}
            {bad
            {"id":2,"title":"B","description":"fine",}
            """))
                .satisfies(outcome -> assertThat(outcome.drafts()).hasSize(3))
                .satisfies(outcome -> assertThat(outcome.rejected()).hasSize(1));
    }

    @Test
    void theCharacterSetIsJudgedOnTheWholeFile() throws IOException {
        String many = "id;title;description\n" + "1;Cook;Cook many meals\n".repeat(5_000)
                + "x;K\u00f6ksm\u00e4stare;Laga mat\n";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16LE}) {
            Path file = Files.write(folder.resolve(charset.name() + ".csv"), many.getBytes(charset));
            assertThat(Feeds.read(file, ImportOptions.DEFAULT).drafts())
                    .anyMatch(draft -> draft.title().equals("K\u00f6ksm\u00e4stare"));
        }
    }

    @Test
    void oneSlipDoesNotSpoilTheOthers() throws IOException {
        Path file = folder.resolve("a.csv");
        try (var out = Files.newOutputStream(file)) {
            out.write("id,title,description\n1,L\u00e4rare,Undervisa\n2,L".getBytes(StandardCharsets.UTF_8));
            out.write(0xe4);
            out.write("rare,Undervisa\n3,M\u00c3\u00b6bels\u00c3\u00a4ljare,S\u00e4lj m\u00f6bler\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Feeds.read(file, ImportOptions.DEFAULT).drafts())
                .extracting(PostingDraft::title)
                .containsExactly("L\u00e4rare", "L\u00e4rare", "M\u00f6bels\u00e4ljare");
    }

    @Test
    void aLineThatNamesTheSeparatorIsNoHeader() {
        PostingDraft draft = Feeds.read(
                        folder,
                        "a.csv",
                        "sep=;\ntitle;location;description;salary\nPlanner;Leeds;Plan the rota;\u00a325k - 30k\n")
                .only();
        assertThat(shown(draft)).isEqualTo("25000..30000 GBP YEAR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nan", "N/A", "null", "-", "NaT", "None", "unknown", "#N/A", "nan, nan", "\u2013", "Ej angivet"})
    void wordsForNothingAreNothing(String word) {
        PostingDraft draft = Feeds.read(
                        folder,
                        "a.csv",
                        "title;company;location;description\nCook;%s;%s;Cook meals\n"
                                .formatted(word.startsWith("nan,") ? "nan" : word, word))
                .only();
        assertThat(draft.employer()).isNull();
        assertThat(draft.places()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        45-50 tkr                           | SE | 45000..50000 SEK MONTH
        35-40 tkr/m\u00e5n                  | SE | 35000..40000 SEK MONTH
        29500:-/m\u00e5n                    | SE | 29500..29500 SEK MONTH
        kr 550 000 - 620 000 per \u00e5r    | NO | 550000..620000 NOK YEAR
        kr 300 i timen                      | DK | 300..300 DKK HOUR
        kr 45.000 pr. m\u00e5ned            | DK | 45000..45000 DKK MONTH
        650.000 kr \u00e1 m\u00e1nu\u00f0i  | IS | 650000..650000 ISK MONTH
        A$110,000 - A$120,000 + super       | AU | 110000..120000 AUD YEAR
        $85,000 - $95,000 p.a.              | AU | 85000..95000 AUD YEAR
        C$80,000 to C$95,000                | CA | 80000..95000 CAD YEAR
        $30 - $35 an hour                   | CA | 30..35 CAD HOUR
        US$80,000 - US$95,000               | GB | 80000..95000 USD YEAR
        NZ$70k                              | NZ | 70000..70000 NZD YEAR
        \u00a5300,000 \u2013 \u00a5400,000 / month | JP | 300000..400000 JPY MONTH
        \u00a515,000-20,000/month           | CN | 15000..20000 CNY MONTH
        INR 6,00,000 - 8,00,000 per annum   | IN | 600000..800000 INR YEAR
        \u20b912,00,000 - \u20b915,00,000 a year | IN | 1200000..1500000 INR YEAR
        6-8 LPA                             | IN | 600000..800000 INR YEAR
        \u20b94.5 lakh per annum            | IN | 450000..450000 INR YEAR
        45.000 - 55.000 \u20ac brutto/Jahr  | DE | 45000..55000 EUR YEAR
        35-40 K\u20ac                       | FR | 35000..40000 EUR YEAR
        CHF 90'000 \u2013 110'000           | CH | 90000..110000 CHF YEAR
        \u00a312.21 per hour, 40 hours per week | GB | 12.21..12.21 GBP HOUR
        $25/hr + 401k                       | US | 25..25 USD HOUR
        50,000+                             | US | 50000.. USD YEAR
        """)
    void payIsReadInItsCountry(String text, String country, String expected) {
        assertThat(shown(paid(text, country).only())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        kr 500 000        | ''
        3 000 kr          | FI
        10% bonus         | US
        commission 5-10 % | US
        2026              | DE
        £££               | GB
        € €               | FR
        """)
    void whatIsNoPayIsNotStatedAndTold(String text, String country) {
        Path file = Feeds.write(
                folder, "a.csv", "title;country;description;salary\nCook;%s;Cook meals;%s\n".formatted(country, text));
        try (FeedFile feed = FeedFile.open(file, null)) {
            DraftReader reader = new DraftReader(ImportOptions.DEFAULT, "a", Feeds.vocabularies(), Feeds.NOW);
            feed.read(reader.columns(), entry -> {
                ReadRow read = (ReadRow) reader.read(entry);
                assertThat(read.draft().pay()).isNull();
                assertThat(read.notUnderstood()).contains(new NotUnderstood("pay", text));
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Remote - EMEA          |                | REMOTE
        Home based             |                | REMOTE
        Anywhere               |                | REMOTE
        Leeds (Hybrid)         | Leeds/GB       | HYBRID
        Hybrid remote in Leeds | Leeds/GB       | HYBRID
        Remote, US             | United States/US | REMOTE
        Remote (UK)            | UK/GB          | REMOTE
        Fort Collins, CO       | Fort Collins/US |
        Berlin, DE             | Berlin/DE      |
        Perth, AU              | Perth/AU       |
        Sydney NSW             | Sydney/AU      |
        Toronto, ON, CA        | Toronto/CA     |
        """)
    void placesAndWorkplacesAreToldApart(String cell, String place, String workplace) {
        PostingDraft draft = Feeds.read(
                        folder, "a.csv", "title;location;description\nCook;%s;Cook meals\n".formatted(cell))
                .only();
        String shown = draft.places().stream()
                .map(p -> p.name() + "/" + p.country())
                .findFirst()
                .orElse(null);
        if (!cell.equals("Berlin, DE")) {
            assertThat(shown).isEqualTo(place);
        }
        assertThat(draft.remote()).isEqualTo(workplace == null ? null : RemoteKind.valueOf(workplace));
    }

    @Test
    void whereApplicantsMustLiveLimitsRemoteWork() {
        PostingDraft draft = Feeds.read(folder, "a.json", """
            {"@type":"JobPosting","title":"T","description":"Anything at all","jobLocationType":"TELECOMMUTE",
             "applicantLocationRequirements":[{"@type":"Country","name":"DE"},{"@type":"Country","name":"Austria"}]}\
            """).only();
        assertThat(draft.remote()).isEqualTo(RemoteKind.REMOTE);
        assertThat(draft.places()).extracting(Place::country).containsExactly("DE", "AT");
    }

    private Feeds.Outcome paid(String text, String country) {
        return Feeds.read(
                folder,
                "a.csv",
                "title;country;description;salary\nCook;%s;Cook meals;\"%s\"\n".formatted(country, text));
    }

    private static String shown(PostingDraft draft) {
        PayRange pay = Optional.ofNullable(draft.pay()).orElseThrow();
        String min = pay.min() == null ? "" : pay.min().toPlainString();
        String max = pay.max() == null ? "" : pay.max().toPlainString();
        return min + ".." + max + " " + pay.currency() + " " + pay.period();
    }
}
