package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.UnusableFeedException;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that were made to end the memory or the patience of whoever imports them: what is hostile is refused with a sentence, and the rows beside it are read. */
@Timeout(60)
class HostileFilesTest {

    private static final String TEXT = Feeds.LONG_ENOUGH;
    private static final String HEAD = "id,title,description\n";
    private static final String FIRST = "1,Baker," + TEXT + "\n";
    private static final String LAST = "3,Cook," + TEXT + "\n";
    private static final String FIRST_OBJECT = object("1", "Baker");
    private static final String LAST_OBJECT = object("3", "Cook");

    /** Longer than anything that is read as one. */
    private static final int HUGE = 70_000_000;

    @TempDir
    private Path folder;

    private static String object(String id, String title) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"description\":\"" + TEXT + "\"}";
    }

    /** A file with something very long in it. */
    private Path huge(String name, String before, String piece, String after) throws IOException {
        Path file = folder.resolve(name);
        String block = piece.repeat(1_000_000 / piece.length());
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(before);
            for (int written = 0; written < HUGE; written += block.length()) {
                out.write(block);
            }
            out.write(after);
        }
        return file;
    }

    private static void holds(Feeds.Outcome outcome, String reason) {
        assertThat(outcome.drafts()).extracting(PostingDraft::sourceId).containsExactly("1", "3");
        assertThat(outcome.rejected()).hasSize(1);
        assertThat(outcome.rejected().getFirst().reason()).contains(reason);
    }

    private static Feeds.Outcome read(Path file) {
        return Feeds.read(file, ImportOptions.DEFAULT);
    }

    @Test
    void aCellOfHundredsOfMegabytesIsOneRefusedRow() throws IOException {
        holds(read(huge("a.csv", HEAD + FIRST + "2,", "a", "\n" + LAST)), "a row of more than 4,000,000 characters");
        holds(read(huge("b.csv", HEAD + FIRST + "2,x,\"", "a\n\"\"", "\"\n" + LAST)), "a row of more than 4,000,000");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedEndsTheFileAndNotTheMemory() throws IOException {
        Feeds.Outcome outcome = read(huge("a.csv", HEAD + FIRST + LAST + "2,\"", "a,b\n", ""));
        holds(outcome, "a row of more than 4,000,000 characters");
    }

    @Test
    void rowsBehindATooLongOneKeepTheirLines() throws IOException {
        Path file = huge("a.csv", HEAD + FIRST + "2,x,\"", "aaaa\n", "\"\n3,,x\n");
        List<FeedEntry.Rejected> refused = read(file).rejected();
        assertThat(refused).extracting(FeedEntry.Rejected::line).containsExactly(3L, 3L + HUGE / 5 + 1);
    }

    @Test
    void aHundredThousandColumnsAreRefused() {
        holds(Feeds.read(folder, "a.csv", HEAD + FIRST + "2" + ",x".repeat(100_000) + "\n" + LAST), "10,000 columns");
        assertThatThrownBy(() -> Feeds.read(folder, "b.csv", "title" + ",x".repeat(5_000) + "\nBaker\n"))
                .isInstanceOf(UnusableFeedException.class)
                .hasMessageContaining("more than 1,000 columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void jsonOfAHundredThousandLevelsIsOneRefusedRow(String level) {
        String closed = level.equals("[") ? "]" : "}";
        String deep =
                "{\"id\":\"2\",\"title\":\"x\",\"deep\":" + level.repeat(100_000) + "1" + closed.repeat(100_000) + "}";
        String lines = String.join("\n", FIRST_OBJECT, deep, LAST_OBJECT);
        holds(Feeds.read(folder, "a.jsonl", lines), "nested more than 200 levels deep");
        String array = "[" + String.join(",", FIRST_OBJECT, deep, LAST_OBJECT) + "]";
        holds(Feeds.read(folder, "a.json", array), "nested more than 200 levels deep");
    }

    @Test
    void textsOfHundredsOfMegabytesInJsonAreOneRefusedRow() throws IOException {
        String start = "{\"id\":\"2\",\"title\":\"";
        holds(
                read(huge("a.jsonl", FIRST_OBJECT + "\n" + start, "a", "\"}\n" + LAST_OBJECT)),
                "a row of more than 4,000,000 characters");
        holds(
                read(huge("a.json", "[" + FIRST_OBJECT + "," + start, "a{\\\"", "\"}," + LAST_OBJECT + "]")),
                "a row of more than 4,000,000 characters");
        assertThat(read(huge("b.json", "{\n\"jobs\":[" + FIRST_OBJECT, "," + FIRST_OBJECT, "]}"))
                        .rejected())
                .singleElement()
                .extracting(FeedEntry.Rejected::reason)
                .asString()
                .contains("one object of more than 64,000,000 characters");
    }

    @Test
    void numbersOfManyDigitsAreRefusedOrNotStated() {
        String number = "{\"id\":\"2\",\"title\":\"x\",\"description\":\"" + TEXT + "\",\"salary\":"
                + "9".repeat(100_000) + "}";
        holds(
                Feeds.read(folder, "a.jsonl", String.join("\n", FIRST_OBJECT, number, LAST_OBJECT)),
                "a number of more than 500 digits");
        String power = object("1", "Baker").replace("}", ",\"salary\":1e999999999,\"latitude\":-1e400}");
        assertThat(Feeds.read(folder, "b.jsonl", power).only().pay()).isNull();
    }

    @Test
    void objectsWithTooManyValuesAreRefused() {
        String keys = String.join(
                ",",
                IntStream.range(0, 20_000).mapToObj(i -> "{\"k" + i + "\":1}").toList());
        String wide = "{\"id\":\"2\",\"title\":\"x\",\"description\":\"" + TEXT + "\",\"list\":[" + keys + "]}";
        holds(
                Feeds.read(folder, "a.jsonl", String.join("\n", FIRST_OBJECT, wide, LAST_OBJECT)),
                "more than 100,000 values");
    }

    @Test
    void thingsThatReferToThingsThatReferToOthersStaySmall() {
        String many = String.join(
                ",", IntStream.range(0, 500).mapToObj(i -> "{\"@id\":\"NEXT\"}").toList());
        String graph =
                "{\"@graph\":[{\"@type\":\"JobPosting\",\"identifier\":\"1\",\"title\":\"Baker\",\"description\":\""
                        + TEXT
                        + "\",\"x\":[" + many.replace("NEXT", "a") + "]},"
                        + "{\"@id\":\"a\",\"x\":[" + many.replace("NEXT", "b") + "]},"
                        + "{\"@id\":\"b\",\"x\":[" + many.replace("NEXT", "c") + "]},"
                        + "{\"@id\":\"c\",\"x\":[" + many.replace("NEXT", "a") + "]}]}";
        assertThat(Feeds.read(folder, "a.jsonld", graph).only().title()).isEqualTo("Baker");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>x</a>", "text ", "<!-- x -->", "&amp;", "<![CDATA[x]]>"})
    void xmlThatNeverEndsIsOneRefusedRow(String piece) throws IOException {
        Path file = huge(
                "a.xml",
                "<jobs><job><id>1</id><title>Baker</title><description>" + TEXT
                        + "</description></job><job><id>2</id><title>",
                piece,
                "</title></job></jobs>");
        Feeds.Outcome outcome = read(file);
        assertThat(outcome.only().title()).isEqualTo("Baker");
        assertThat(outcome.rejected())
                .singleElement()
                .extracting(FeedEntry.Rejected::reason)
                .asString()
                .contains("a row of more than 4,000,000 characters");
    }

    @Test
    void aCommentOrAnAttributeThatNeverEndsIsRefused() throws IOException {
        for (String before : List.of("<jobs><!--", "<jobs><job a='", "<jobs><?x ", "<jobs><job ")) {
            List<FeedEntry.Rejected> refused =
                    read(huge("a.xml", before, "x", "")).rejected();
            assertThat(refused).as(before).isNotEmpty();
        }
    }

    @Test
    void entitiesAreNotExpandedAndFilesNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String bomb =
                "<!DOCTYPE jobs [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
                        + "<!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>";
        for (String entity : List.of("&c;", "&f;")) {
            Feeds.Outcome outcome = Feeds.read(
                    folder,
                    "a.xml",
                    bomb + "<jobs><job><id>1</id><title>Baker" + entity + "</title><description>" + TEXT
                            + "</description></job></jobs>");
            assertThat(outcome.toString()).doesNotContain("haha").doesNotContain("the secret");
        }
    }

    @Test
    void packedFilesAreNotUnpacked() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out.write(new byte[50_000_000]);
        }
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(new byte[50_000_000]);
        }
        assertThatThrownBy(() -> read(Files.write(folder.resolve("jobs.xlsx"), zip.toByteArray())))
                .isInstanceOf(UnusableFeedException.class)
                .hasMessageContaining("Save the workbook as CSV");
        assertThatThrownBy(() -> read(Files.write(folder.resolve("jobs.csv.gz"), gzip.toByteArray())))
                .hasMessageContaining("packed with gzip");
        assertThatThrownBy(() -> read(Files.write(folder.resolve("jobs.csv"), new byte[10_000])))
                .hasMessageContaining("is no text");
    }

    @Test
    void charactersThatNoTextHasAreLeftOut() {
        String csv = HEAD + "1,\"Ba\u0000ker\u001b[31m \u202eevil\",\"" + TEXT + "\u0000\"\n" + LAST;
        Feeds.Outcome outcome = Feeds.read(folder, "a.csv", csv);
        assertThat(outcome.drafts()).extracting(PostingDraft::title).containsExactly("Baker[31m evil", "Cook");
        assertThat(outcome.drafts().getFirst().description()).doesNotContain("\u0000");
        String json = FIRST_OBJECT.replace("Baker", "B\\u0000a\\ud800ker &#27;[31m");
        assertThat(Feeds.read(folder, "a.jsonl", json).only().title()).isEqualTo("Baker [31m");
    }

    @Test
    void reasonsAreSentencesWithoutWhatTheFileWantsToDoToTheTerminal() {
        assertThatThrownBy(() -> Feeds.read(folder, "a.csv", "\u001b]0;x\u0007name,other\n1,2\n"))
                .hasMessageMatching("[\\P{Cntrl}]+");
        Feeds.Outcome outcome = Feeds.read(
                folder,
                "a.jsonl",
                FIRST_OBJECT + "\n{\"title\":\"x\",\u001b[2J" + "y".repeat(5_000) + "}\n" + LAST_OBJECT);
        assertThat(outcome.rejected()).allSatisfy(refused -> {
            assertThat(refused.reason()).matches("[\\P{Cntrl}]{1,300}");
            assertThat(refused.title()).matches("[\\P{Cntrl}]{1,200}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsRead(String charset) throws IOException {
        Path file = Files.write(
                folder.resolve("a.csv"),
                (HEAD + FIRST.replace("Baker", "B\u00e4cker")).getBytes(Charset.forName(charset)));
        assertThat(read(file).only().title()).isEqualTo("B\u00e4cker");
        Path marked = Files.write(
                folder.resolve("b.csv"),
                ("\ufeff" + HEAD + FIRST).getBytes(Charset.forName(charset.replace("16", "32"))));
        assertThat(read(marked).only().title()).isEqualTo("Baker");
    }

    @Test
    void sixtyThousandLineBreaksAreARowLikeAnyOther() {
        Feeds.Outcome outcome =
                Feeds.read(folder, "a.csv", HEAD + FIRST + "2,Cook,\"" + TEXT + "\n".repeat(60_000) + "\"\n" + LAST);
        assertThat(outcome.drafts()).extracting(PostingDraft::sourceId).containsExactly("1", "2", "3");
        String breaks = object("2", "Cook").replace(TEXT, TEXT + "<br>".repeat(30_000));
        assertThat(Feeds.read(folder, "a.jsonl", String.join("\n", FIRST_OBJECT, breaks, LAST_OBJECT))
                        .drafts())
                .hasSize(3);
    }

    @Test
    void aFileWithTooManyRowsIsReadAsFarAsItMay() throws IOException {
        Path file = Feeds.write(folder, "a.csv", HEAD + FIRST + LAST);
        FileSource source = new FileSource(
                file, ImportOptions.DEFAULT, new FileSource.Reading(Feeds.vocabularies(), 1, 1, Feeds.NOW));
        int[] rows = new int[1];
        assertThatThrownBy(
                        () -> source.snapshot(page -> rows[0] += page.entries().size()))
                .isInstanceOf(UnusableFeedException.class)
                .hasMessageContaining("more than 1 rows");
        assertThat(rows[0]).isEqualTo(1);
    }
}
