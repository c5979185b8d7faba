package org.jobatlas.hiring.internal.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindPdfTest {

    @ParameterizedTest
    @ValueSource(strings = {"株式会社さくら", "محاسب", "שלום", "हिन्दी", "한국어"})
    void whatTheFontCannotWriteIsGivenAsPlainText(String word) {
        NamedFile file = written(word);
        assertThat(file.name()).isEqualTo("applicant-7.txt");
        assertThat(file.mediaType()).startsWith("text/plain");
        assertThat(new String(file.content(), StandardCharsets.UTF_8))
                .startsWith("Applicant 7\n\n")
                .contains("Who?\n" + word)
                .endsWith("Nurse at " + word + "\n");
    }

    @Test
    void aSignThatTheFontLacksIsLeftOutAndMakesNoPlainTextOfAResume() throws IOException {
        NamedFile file = written("☎ 😀 Åsa");
        assertThat(file.name()).isEqualTo("applicant-7.pdf");
        try (PDDocument document = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Åsa").doesNotContain("#");
        }
    }

    private static NamedFile written(String word) {
        return ApplicantFile.of(
                7,
                "Applicant 7",
                new Snapshot.Words("", List.of(new Answer("Who?", word)), "Nurse at " + word),
                new ExportWords(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Åsa Öberg", "Łucja Wąsik-Źdźbło", "Анна Жукова", "Ελένη Παππά", "İpek Şahin", "Jiří Dvořák"})
    void namesOfAllThesePeopleCanBeRead(String name) throws IOException {
        byte[] file = BlindPdf.write(
                name,
                new Snapshot.Words(name + " writes", List.of(new Answer("Who?", "It is " + name)), name + "\nNurse"),
                new ExportWords(Locale.ENGLISH));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(name + " writes", "It is " + name)
                    .doesNotContain("#");
        }
    }
}
