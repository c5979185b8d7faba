package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.exports.ExportRows;
import org.jobatlas.testing.AdjustableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An export holds what people shared: it is there no longer than they are, and no longer than its day. */
@SuppressWarnings("NullAway.Init")
class ExportsIT extends HiringCase {

    @Autowired
    private ApplicantExports exports;

    @Autowired
    private ExportRows rows;

    @Autowired
    private ApplicationData data;

    @Autowired
    private AdjustableClock clock;

    @Test
    void whoeverWithdrawsIsInNoExportAnyMore() throws Exception {
        ApplicationId id = applied();
        UUID export = exported();
        asSeeker();
        own.withdraw(id);
        gone(export);
    }

    @Test
    void whoeverIsErasedIsInNoExportAnyMore() throws Exception {
        applied();
        UUID export = exported();
        SystemRights.run(() -> data.erase(seeker));
        gone(export);
    }

    @Test
    void anAccountThatVanishesByOtherMeansTakesTheExportAlongToo() throws Exception {
        applied();
        UUID export = exported();
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        asRecruiter();
        assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExportThatIsFinishedAfterSomebodyWithdrewIsNotKept() {
        ApplicationId id = applied();
        UUID export = rows.start(posting, recruiter, List.of(id));
        asSeeker();
        own.withdraw(id);
        rows.finish(export, recruiter, new byte[] {1});
        gone(export);
    }

    @Test
    void afterADayItIsNeitherGivenOutNorKept() throws Exception {
        applied();
        UUID export = exported();
        clock.advance(Duration.ofDays(1));
        try {
            assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
            rows.forgetOld();
            gone(export);
        } finally {
            clock.advance(Duration.ofDays(-1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'Number,Name,Email,Stage,', New, '0 met, 0 not met, 0 not stated', Applicant 1, Resume",
        "sv, 'Nummer,Namn,E-post,Steg,', Ny, '0 uppfyllda, 0 ej uppfyllda, 0 ej angivna', Sökande 1, Cv",
        "fr, 'Numéro,Nom,E-mail,Étape,', Nouvelle, '0 rempli, 0 non rempli, 0 non indiqué', Candidature 1, CV",
        "de, 'Nummer,Name,E-Mail,Stufe,', Neu, '0 erfüllt, 0 nicht erfüllt, 0 nicht angegeben', Bewerbung 1, Lebenslauf"
    })
    void headingsAndWordsAreInTheLanguageOfTheRecruiter(
            Locale language, String headings, String stage, String evidence, String title, String resume)
            throws Exception {
        ApplicationId id = applied();
        Map<String, byte[]> files = files(exports.file(exported(language)).orElseThrow());
        String table = new String(Objects.requireNonNull(files.get("applicants.csv")), StandardCharsets.UTF_8);
        assertThat(table)
                .startsWith("\ufeff" + headings)
                .containsPattern(",\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d,")
                .contains("," + stage + ",", "\"" + evidence + "\"");
        assertThat(read(Objects.requireNonNull(files.get("applicant-1.pdf")))).contains(title, resume);
        assertThat(read(applicants.file(id, language).content())).contains(title, resume);
    }

    @Test
    void stagesAreNamedAsTheCompanyNamedThem() throws Exception {
        applied();
        asRecruiter();
        pipelines.rename(posting, Stage.NEW, "Just in");
        Map<String, byte[]> files = files(exports.file(exported()).orElseThrow());
        assertThat(new String(Objects.requireNonNull(files.get("applicants.csv")), StandardCharsets.UTF_8))
                .contains(",Just in,");
    }

    @Test
    void answersStandInTheTableAndAreMaskedUntilTheApplicantIsKnown() throws Exception {
        asRecruiter();
        pipelines.ask(posting, List.of(new Question("Who are you?", true)));
        asSeeker();
        ApplicationId id = applying.send(
                posting,
                new ApplicationDraft(
                        DRAFT.resume(), "", List.of(new Answer("Who are you?", "Anna Berg, a nurse of ten years"))),
                Locale.ENGLISH);
        asRecruiter();
        assertThat(table()).contains("Who are you?", "a nurse of ten years").doesNotContain("Anna Berg");
        applicants.reveal(id);
        assertThat(table()).contains("Anna Berg, a nurse of ten years");
    }

    private String table() throws Exception {
        Map<String, byte[]> files = files(exports.file(exported()).orElseThrow());
        return new String(Objects.requireNonNull(files.get("applicants.csv")), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(NamedFile archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private UUID exported() throws InterruptedException {
        return exported(Locale.ENGLISH);
    }

    private UUID exported(Locale language) throws InterruptedException {
        asRecruiter();
        UUID id =
                exports.start(posting, language, ZoneId.of("Europe/Stockholm")).id();
        for (int i = 0; i < 200 && !exports.progress(id).ready(); i++) {
            Thread.sleep(50);
        }
        assertThat(exports.file(id)).isPresent();
        return id;
    }

    private void gone(UUID export) {
        asRecruiter();
        assertThatThrownBy(() -> exports.file(export)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.sql("select count(*) from sealed_document where account_id = ?")
                        .param(recruiter.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from applicant_export where id = ?")
                        .param(export)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
