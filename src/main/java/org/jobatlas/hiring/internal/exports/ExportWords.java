package org.jobatlas.hiring.internal.exports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.hiring.Stage;
import org.jobatlas.mail.LetterTexts;

/**
 * Headings and words of exported files.
 *
 * @param language of the recruiter who reads them
 */
public record ExportWords(Locale language) {

    private static final LetterTexts TEXTS = new LetterTexts("hiring");

    /** Headings of the table, column by column. */
    List<String> columns() {
        return Stream.of("number", "name", "email", "stage", "applied", "must", "nice", "tags", "note", "answers")
                .map(column -> text("hiring.export.column." + column))
                .toList();
    }

    /** What stands for the name of an applicant whose identity is hidden. */
    public String applicant(int number) {
        return text("hiring.applicant.number", number);
    }

    String resume() {
        return text("hiring.applicant.resume");
    }

    /** @param names of the company, where it has its own */
    String stage(Stage stage, Map<Stage, String> names) {
        return names.getOrDefault(stage, text("hiring.stage." + stage));
    }

    String evidence(EvidenceCount count) {
        return String.join(
                ", ",
                text("hiring.evidence.count.met", count.met()),
                text("hiring.evidence.count.not-met", count.notMet()),
                text("hiring.evidence.count.not-stated", count.notStated()));
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
