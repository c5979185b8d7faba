package org.jobatlas.hiring.internal.exports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.hiring.internal.pipeline.CardQuery;
import org.jobatlas.shared.SpreadsheetCell;
import org.springframework.stereotype.Component;

/**
 * Writes applicants as a table and a PDF each; a cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
@Component
class ExportArchive {

    /** A time that spreadsheets understand as one. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Above this size only the table continues. */
    private static final int MOST_BYTES = 64 << 20;

    /** The mark by which spreadsheets know that a table is in UTF-8. */
    private static final byte[] UNICODE = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final CardQuery cards;
    private final SealedPapers papers;

    ExportArchive(CardQuery cards, SealedPapers papers) {
        this.cards = cards;
        this.papers = papers;
    }

    /**
     * Who reads an export.
     *
     * @param zone where they are
     * @param stages names of the stages that the company chose
     */
    record Reader(AccountId recruiter, ExportWords words, ZoneId zone, Map<Stage, String> stages) {}

    byte[] write(List<ApplicationRow> applicants, Reader reader, IntConsumer done) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                CSVPrinter csv =
                        new CSVPrinter(new OutputStreamWriter(table, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            table.writeBytes(UNICODE);
            csv.printRecord(reader.words().columns());
            int count = 0;
            for (ApplicationRow row : applicants) {
                ApplicantCard card = cards.card(row.id(), reader.recruiter());
                Snapshot kept =
                        papers.open(row.papers().snapshot(), Snapshot.class).orElse(null);
                if (kept != null) {
                    boolean known = card.name().isPresent();
                    Snapshot.Words words = known ? kept.said() : kept.blind();
                    csv.printRecord(cells(card, known ? kept.person().email() : "", words, reader));
                    if (out.size() < MOST_BYTES && count < ApplicantExports.MOST_FILES) {
                        String title =
                                card.name().orElseGet(() -> reader.words().applicant(row.number()));
                        NamedFile file = ApplicantFile.of(row.number(), title, words, reader.words());
                        zip.putNextEntry(new ZipEntry(file.name()));
                        zip.write(file.content());
                        zip.closeEntry();
                    }
                }
                done.accept(++count);
            }
            csv.flush();
            zip.putNextEntry(new ZipEntry("applicants.csv"));
            zip.write(table.toByteArray());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String answers(Snapshot.Words words) {
        return words.answers().stream()
                .map(answer -> answer.question() + "\n" + answer.text())
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> cells(ApplicantCard card, String email, Snapshot.Words words, Reader reader) {
        return List.of(
                        Integer.toString(card.number()),
                        card.name().orElse(""),
                        email,
                        reader.words().stage(card.stage(), reader.stages()),
                        TIME.format(card.appliedAt().atZone(reader.zone())),
                        reader.words().evidence(card.must()),
                        reader.words().evidence(card.nice()),
                        String.join("; ", card.tags()),
                        words.note(),
                        answers(words))
                .stream()
                .map(SpreadsheetCell::of)
                .toList();
    }
}
