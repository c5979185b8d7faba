package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jobatlas.resume.internal.ReadFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whole files as they come from other programs (Chromium, LaTeX, LibreOffice, pandoc), read by the portal's parse processes and
 * understood; what is true was written before any was read. The minimums are what is read today; they only rise.
 */
class ReadingOfFilesIT {

    private static final Map<String, Double> MINIMUMS = Map.of(
            "name",
            0.99,
            "place",
            0.87,
            "titles",
            0.9,
            "employers",
            0.9,
            "dates",
            0.9,
            "skills",
            0.9,
            "schools",
            0.75,
            "languages",
            0.95,
            "certificates",
            0.7);

    /** Of files that were read once, when the reader was done. */
    private static final Map<String, Double> HELD_OUT = Map.of(
            "name",
            0.88,
            "place",
            0.88,
            "titles",
            0.78,
            "employers",
            0.78,
            "dates",
            0.79,
            "skills",
            0.88,
            "schools",
            0.6,
            "languages",
            0.95,
            "certificates",
            0.85);

    /** Of moderncv, Europass in LaTeX, a scan, narrow columns and others. */
    private static final Map<String, Double> MORE = Map.of(
            "name",
            0.99,
            "place",
            0.9,
            "titles",
            0.99,
            "employers",
            0.99,
            "dates",
            0.99,
            "skills",
            0.87,
            "schools",
            0.9,
            "languages",
            0.9,
            "certificates",
            0.8);

    /** Of the Europass editor, boxes in Word, narrow bars with icons, a tilted scan and others. */
    private static final Map<String, Double> TEMPLATES = Map.of(
            "name",
            0.89,
            "place",
            0.89,
            "titles",
            0.99,
            "employers",
            0.99,
            "dates",
            0.99,
            "skills",
            0.89,
            "schools",
            0.89,
            "languages",
            0.99,
            "certificates",
            0.79);

    /** Of templates that are public (LaTeX classes, themes of JSON Resume, LinkedIn, Europass and others) in eight languages. */
    private static final Map<String, Double> PUBLIC = Map.of(
            "name",
            0.91,
            "place",
            0.99,
            "titles",
            0.89,
            "employers",
            0.93,
            "dates",
            0.99,
            "skills",
            0.9,
            "schools",
            0.97,
            "languages",
            0.97,
            "certificates",
            0.89);

    /** Of more public templates; what was missed is said in decision record 128. */
    private static final Map<String, Double> MORE_PUBLIC = Map.of(
            "name",
            0.99,
            "place",
            0.99,
            "titles",
            0.92,
            "employers",
            0.93,
            "dates",
            0.99,
            "skills",
            0.95,
            "schools",
            0.9,
            "languages",
            0.99,
            "certificates",
            0.81);

    private static ReadFiles files;

    @BeforeAll
    static void start() {
        files = new ReadFiles();
    }

    @AfterAll
    static void stop() throws IOException {
        files.close();
    }

    @Test
    void filesOfOtherProgramsAreReadAsWellAsBefore() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files", MINIMUMS, ReadingOfFilesIT::text))
                .isEqualTo(16);
    }

    @Test
    void filesThatNobodyMendedTheReaderForAreReadToo() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files2", HELD_OUT, ReadingOfFilesIT::text))
                .isEqualTo(9);
    }

    @Test
    void filesOfMoreProgramsAreReadAsWellAsBefore() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files3", MORE, ReadingOfFilesIT::text))
                .isEqualTo(11);
    }

    @Test
    void filesOfEverydayTemplatesAreReadAsWellAsBefore() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files4", TEMPLATES, ReadingOfFilesIT::text))
                .isEqualTo(10);
    }

    @Test
    void filesOfPublicTemplatesAreReadAsWellAsBefore() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files5", PUBLIC, ReadingOfFilesIT::text))
                .isEqualTo(12);
    }

    @Test
    void filesOfPublicTemplatesThatStayedClosedAreReadToo() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files6", PUBLIC, ReadingOfFilesIT::text))
                .isEqualTo(12);
    }

    @Test
    void smallFilesOfColumnsAreReadAsWell() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files7", PUBLIC, ReadingOfFilesIT::text))
                .isEqualTo(5);
    }

    @Test
    void filesOfMorePublicTemplatesAreReadAsWellAsBefore() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files8", MORE_PUBLIC, ReadingOfFilesIT::text))
                .isEqualTo(16);
    }

    @Test
    void filesOfMorePublicTemplatesThatStayedClosedAreReadToo() throws Exception {
        assertThat(ReadingOfResumesTest.measured("/resumes/files9", MORE_PUBLIC, ReadingOfFilesIT::text))
                .isEqualTo(11);
    }

    private static String text(Path file) {
        try {
            return files.text(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
