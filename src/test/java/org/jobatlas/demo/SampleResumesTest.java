package org.jobatlas.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jobatlas.recommendation.SampleResume;
import org.junit.jupiter.api.Test;

class SampleResumesTest {

    private final SampleResumes samples = new SampleResumes();

    @Test
    void offersSixResumesOfSixFields() {
        assertThat(samples.list()).hasSize(6);
        assertThat(samples.list().stream().map(SampleResume::field).distinct()).hasSize(6);
        assertThat(samples.list()).extracting(SampleResume::fileName).anyMatch(name -> name.endsWith(".docx"));
        assertThat(samples.list())
                .allMatch(sample -> !sample.title(Locale.of("sv")).equals(sample.title(Locale.ENGLISH)));
    }

    @Test
    void everyFileHasItsText() {
        assertThat(samples.list()).allSatisfy(sample -> {
            String text = text(sample);
            assertThat(text.length()).isGreaterThan(1_200);
            assertThat(text).containsAnyOf("@example.com");
        });
    }

    @Test
    void theTeachersResumeIsSwedish() {
        SampleResume teacher = samples.list().stream()
                .filter(sample -> sample.id().equals("teacher"))
                .findFirst()
                .orElseThrow();
        assertThat(text(teacher)).contains("Legitimerad grundskollärare", "Arbetslivserfarenhet");
    }

    @Test
    void anUnknownIdIsRefused() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> samples.content("../application.yml"));
    }

    @Test
    void benchmarkResumesHaveTwoPagesAndRepeat() throws IOException {
        InventedResumes resumes = new InventedResumes();
        for (long seed = 0; seed < 12; seed++) {
            try (PDDocument document = Loader.loadPDF(resumes.pdf(seed))) {
                assertThat(document.getNumberOfPages()).isEqualTo(2);
                assertThat(new PDFTextStripper().getText(document)).hasSizeGreaterThan(1_500);
            }
        }
        assertThat(pdfText(resumes.pdf(4))).isEqualTo(pdfText(resumes.pdf(4))).isNotEqualTo(pdfText(resumes.pdf(5)));
    }

    private String text(SampleResume sample) {
        byte[] content = samples.content(sample.id());
        try {
            return sample.fileName().endsWith(".pdf") ? pdfText(content) : docxText(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pdfText(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docxText(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
