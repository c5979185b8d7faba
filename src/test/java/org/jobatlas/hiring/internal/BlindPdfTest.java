package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobatlas.hiring.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindPdfTest {

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
