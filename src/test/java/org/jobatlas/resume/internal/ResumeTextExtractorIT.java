package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jobatlas.resume.UnreadableResumeException.Reason.*;
import static org.jobatlas.resume.internal.SampleFiles.TEXT;
import static org.jobatlas.resume.internal.SampleFiles.bytes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files give their text; every bad one gives its reason and leaves the extractor able to read the next. */
class ResumeTextExtractorIT {

    private static final ResumeProperties LIMITS =
            Limits.of(Map.of("timeout", "8s", "ocr-timeout", "30s", "parallel", "2", "queue.per-network", "12"));

    private static ParserProcesses processes;
    private static IsolatedTextExtractor extractor;

    @BeforeAll
    static void startProcess() {
        processes = new ParserProcesses(LIMITS, Clock.systemUTC());
        ReadingQueue queue = new ReadingQueue(LIMITS, new FailedFiles(LIMITS, Clock.systemUTC()));
        extractor = new IsolatedTextExtractor(LIMITS, processes, queue, new Nobody());
    }

    @AfterAll
    static void stopProcess() throws IOException {
        processes.close();
    }

    @AfterEach
    void theNextUploadWorks() throws IOException {
        assertThat(read("resume.docx", SampleFiles.docx(TEXT)).text()).contains("triage");
        assertThat(Limits.filesLeft(LIMITS)).isZero();
    }

    @Test
    void pdfKeepsItsLines() throws IOException {
        ResumeText read = read("resume.pdf", SampleFiles.pdf(1));
        assertThat(read.text().lines().map(String::strip)).contains(TEXT.split("\n", -1));
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.ocr()).isFalse();
    }

    @Test
    void docxOdtRtfAndHtmlKeepTheirLines() throws IOException {
        String html = "<!DOCTYPE html><html><body><p>" + TEXT.replace("\n", "</p><p>") + "</p></body></html>";
        List<byte[]> files = List.of(
                SampleFiles.docx(TEXT),
                SampleFiles.odt("", TEXT.replace("\n", "</text:p><text:p>")),
                SampleFiles.rtf(TEXT),
                bytes(html));
        for (byte[] file : files) {
            assertThat(read("resume", file).text().lines().filter(line -> !line.isBlank()))
                    .containsExactly(TEXT.split("\n", -1));
        }
    }

    @Test
    void plainTextIsReadInAnyUsualCharset() {
        String swedish = "Sjuksköterska på Östra sjukhuset i Göteborg\nErfarenhet av sårvård, läkemedel och vård på "
                + "avdelning för äldre. Jag söker en ny tjänst där jag får använda mina färdigheter.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
            assertThat(read("cv.txt", swedish.getBytes(charset)).text()).isEqualTo(swedish);
        }
    }

    @Test
    void twoHundredPagesAreReadToTheLastLine() throws IOException {
        ResumeText read = read("long.pdf", SampleFiles.pdf(200));
        assertThat(read.text()).contains("This is page 1\n").contains("This is page 200");
        assertThat(read.truncated()).isFalse();
    }

    @Test
    void textBehindTheLimitIsLeftOutAndThisIsSaid() {
        ResumeText read = read("long.txt", bytes("A sentence of a very long resume. ".repeat(20_000)));
        assertThat(read.text()).hasSizeBetween(399_000, 400_000);
        assertThat(read.truncated()).isTrue();
    }

    @Test
    void emptyFileIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo(EMPTY);
    }

    @Test
    void thirtyMegabytesAreRefused() {
        assertThat(refusal(new byte[30_000_000])).isEqualTo(TOO_LARGE);
    }

    @Test
    void encryptedPdfIsRefused() throws IOException {
        assertThat(refusal(SampleFiles.encryptedPdf())).isEqualTo(ENCRYPTED);
    }

    @Test
    void truncatedDocumentsAreDamaged() throws IOException {
        assertThat(refusal(HostileFiles.half(SampleFiles.docx(TEXT)))).isEqualTo(DAMAGED);
        assertThat(refusal(HostileFiles.half(SampleFiles.odt("", TEXT)))).isEqualTo(DAMAGED);
        assertThat(refusal(HostileFiles.half(SampleFiles.blankPdf()))).isEqualTo(DAMAGED);
    }

    @Test
    void zipBombIsRefusedUnopened() throws IOException {
        assertThat(refusal(HostileFiles.zipBomb())).isEqualTo(UNSUPPORTED_TYPE);
    }

    @Test
    void docxBombsAreTooComplexOrOnABusyMachineTooSlow() throws IOException {
        assertThat(refusal(HostileFiles.wordyDocx())).isIn(TOO_COMPLEX, TOO_SLOW);
        assertThat(refusal(HostileFiles.hugeRunDocx())).isIn(TOO_COMPLEX, TOO_SLOW);
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        assertThat(refusal(HostileFiles.entityDocx())).isIn(DAMAGED, TOO_COMPLEX, TOO_SLOW, NO_TEXT);
    }

    @Test
    void filesOfThisMachineAreNotReadThroughEntities(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "topsecret");
        byte[] odt = SampleFiles.odt(
                "<!DOCTYPE d [<!ENTITY file SYSTEM \"" + secret.toUri() + "\">]>", "Nurse in a hospital &file;");
        try {
            assertThat(read("cv.odt", odt).text()).doesNotContain("topsecret");
        } catch (UnreadableResumeException e) {
            assertThat(e.reason()).isEqualTo(DAMAGED);
        }
    }

    @Test
    void programsAreRefused() {
        assertThat(refusal(HostileFiles.linuxProgram())).isEqualTo(UNSUPPORTED_TYPE);
        assertThat(refusal(HostileFiles.windowsProgram())).isEqualTo(UNSUPPORTED_TYPE);
        assertThat(refusal(bytes("#!/bin/sh\nrm -rf /\n"))).isEqualTo(UNSUPPORTED_TYPE);
    }

    @Test
    void spreadsheetsAreRefused() throws IOException {
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(TEXT);
            workbook.write(out);
            assertThat(refusal(out.toByteArray())).isEqualTo(UNSUPPORTED_TYPE);
        }
    }

    @Test
    void blankTextIsNoResume() {
        assertThat(refusal(bytes(" \n\n \t \n"))).isEqualTo(NO_TEXT);
    }

    @Test
    void picturesAreReadWhereTesseractIsInstalledAndHonestlyRefusedElsewhere() throws IOException {
        List<byte[]> files = List.of(SampleFiles.picture("png"), SampleFiles.picture("jpg"), SampleFiles.scannedPdf());
        for (byte[] file : files) {
            if (extractor.readsPictures()) {
                ResumeText read = read("scan.pdf", file);
                assertThat(read.text()).containsIgnoringCase("wound care");
                assertThat(read.ocr()).isTrue();
            } else {
                assertThat(refusal(file)).isEqualTo(SCANNED_WITHOUT_OCR);
            }
        }
    }

    @Test
    void aMachineWithTesseractReadsPictures() {
        assertThat(extractor.readsPictures()).isEqualTo(tesseractIsInstalled());
    }

    private static boolean tesseractIsInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "tesseract"))
                .anyMatch(Files::isExecutable);
    }

    @Test
    void columnsAreReadApartThoughTheyWereDrawnRowByRow() throws IOException {
        String text = read("resume.pdf", SampleFiles.columnsDrawnByRow()).text();
        assertThat(text).contains("Skills\nTriage\nWound care").contains("Experience\nNurse, North Hospital");
    }

    @Test
    void datesBesideWhatTheyDateStayBesideIt() throws IOException {
        String text = read("resume.pdf", SampleFiles.datesBesideText()).text();
        assertThat(text).contains("2019 - 2021   Nurse, North Hospital").contains("2015 - 2018   Carer, South Home");
    }

    @Test
    void pdfWithoutAnyTextIsNoResume() throws IOException {
        assertThat(refusal(SampleFiles.blankPdf()))
                .isEqualTo(extractor.readsPictures() ? NO_TEXT : SCANNED_WITHOUT_OCR);
    }

    @Test
    void parseThatNeverEndsIsEnded() {
        assertThat(refusal(HostileFiles.endlessPdf())).isEqualTo(TOO_SLOW);
    }

    @Test
    void twelvePdfsThatDrawThemselvesDoNotKeepAnotherVisitorWaiting() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<ReadingTurn> turns = new ArrayList<>();
        List<Future<?>> flood = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int file = 0; file < 12; file++) {
                ReadingTurn turn = ReadingTurn.of("session-" + file, "flooder", before -> begun.countDown());
                byte[] pdf = HostileFiles.selfDrawingPdf(file);
                turns.add(turn);
                flood.add(people.submit(() -> extractor.extract(new ResumeFile("cv.pdf", pdf), turn)));
            }
            begun.await();
            ReadingTurn visitor = ReadingTurn.of("visitor", "elsewhere", before -> {});
            String text = extractor
                    .extract(new ResumeFile("cv.docx", SampleFiles.docx(TEXT)), visitor)
                    .text();
            assertThat(text).contains("triage");
            assertThat(flood.stream().filter(Future::isDone).count())
                    .as("files of the flooder that ended before the visitor's")
                    .isLessThanOrEqualTo(1);
            turns.forEach(ReadingTurn::cancel);
        }
    }

    @Test
    void theSameKillerIsRefusedAtOnceTheSecondTime() {
        byte[] killer = HostileFiles.selfDrawingPdf(99);
        assertThat(refusal(killer)).isEqualTo(TOO_SLOW);
        assertThat(refusal(killer)).isEqualTo(TOO_SLOW_BEFORE);
    }

    @Test
    void manyUploadsWaitForTheirTurn() throws Exception {
        byte[] file = SampleFiles.pdf(2);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ResumeText>> reading = new ArrayList<>();
            for (int person = 0; person < 12; person++) {
                reading.add(people.submit(() -> read("resume.pdf", file)));
            }
            for (Future<ResumeText> each : reading) {
                assertThat(each.get().text()).contains("This is page 2");
            }
        }
    }

    @Test
    void realResumesHaveText() throws IOException {
        Path folder = Path.of(System.getProperty("jobatlas.shared-data", "../shared/data"), "resumes");
        Assumptions.assumeTrue(Files.isDirectory(folder), "The folder of real resumes is absent");
        try (var files = Files.walk(folder, 2)) {
            for (Path file : files.filter(Files::isRegularFile).limit(10).toList()) {
                assertThat(read("resume.pdf", Files.readAllBytes(file)).text()).hasSizeGreaterThan(200);
            }
        }
    }

    private static ResumeText read(String name, byte[] content) {
        return extractor.extract(new ResumeFile(name, content));
    }

    private static Reason refusal(byte[] content) {
        UnreadableResumeException refusal =
                catchThrowableOfType(UnreadableResumeException.class, () -> read("resume.pdf", content));
        assertThat(refusal).as("the file is refused").isNotNull();
        return refusal.reason();
    }
}
