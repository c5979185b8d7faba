package org.jobatlas.hiring.internal.exports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.internal.applying.Snapshot;

/** An applicant's words as a PDF, or as plain text where the font of the PDF lacks their script. */
public final class ApplicantFile {

    private ApplicantFile() {}

    /**
     * Writes what an applicant said.
     *
     * @param title name or number of the applicant
     */
    public static NamedFile of(int number, String title, Snapshot.Words words, ExportWords headings) {
        String text = text(title, words, headings);
        return BlindPdf.canWrite(text)
                ? new NamedFile(
                        "applicant-" + number + ".pdf", "application/pdf", BlindPdf.write(title, words, headings))
                : new NamedFile(
                        "applicant-" + number + ".txt",
                        "text/plain;charset=UTF-8",
                        text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String title, Snapshot.Words words, ExportWords headings) {
        List<String> parts = new ArrayList<>(List.of(title, words.note()));
        for (Answer answer : words.answers()) {
            parts.add(answer.question() + "\n" + answer.text());
        }
        parts.add(headings.resume() + "\n\n" + words.resume());
        return String.join("\n\n", parts) + "\n";
    }
}
