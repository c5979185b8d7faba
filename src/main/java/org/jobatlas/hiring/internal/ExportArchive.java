package org.jobatlas.hiring.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jobatlas.account.AccountId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.shared.SpreadsheetCell;
import org.springframework.stereotype.Component;

/**
 * Writes applicants as a table and a PDF each; a cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
@Component
class ExportArchive {

    /** Above this size only the table continues. */
    private static final int MOST_BYTES = 64 << 20;

    private final CardQuery cards;
    private final SealedPapers papers;

    ExportArchive(CardQuery cards, SealedPapers papers) {
        this.cards = cards;
        this.papers = papers;
    }

    byte[] write(List<ApplicationRow> applicants, AccountId recruiter, IntConsumer done) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                CSVPrinter csv =
                        new CSVPrinter(new OutputStreamWriter(table, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord(
                    "number", "name", "email", "stage", "applied", "must-haves", "nice-to-haves", "tags", "note");
            int count = 0;
            for (ApplicationRow row : applicants) {
                ApplicantCard card = cards.card(row.id(), recruiter);
                Snapshot kept =
                        papers.open(row.papers().snapshot(), Snapshot.class).orElse(null);
                if (kept != null) {
                    boolean known = card.name().isPresent();
                    Snapshot.Words words = known ? kept.said() : kept.blind();
                    csv.printRecord(cells(card, known ? kept.person().email() : "", words.note()));
                    if (out.size() < MOST_BYTES && count < ApplicantExports.MOST_FILES) {
                        zip.putNextEntry(new ZipEntry("applicant-" + row.number() + ".pdf"));
                        zip.write(BlindPdf.write(card.name().orElse("Applicant " + row.number()), words));
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

    private static List<String> cells(ApplicantCard card, String email, String note) {
        return List.of(
                        Integer.toString(card.number()),
                        card.name().orElse(""),
                        email,
                        card.stage().name(),
                        card.appliedAt().toString(),
                        words(card.must()),
                        words(card.nice()),
                        String.join("; ", card.tags()),
                        note)
                .stream()
                .map(SpreadsheetCell::of)
                .toList();
    }

    private static String words(EvidenceCount count) {
        return count.met() + " met, " + count.notMet() + " not met, " + count.notStated() + " not stated";
    }
}
