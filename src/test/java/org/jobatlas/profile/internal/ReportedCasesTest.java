package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.resume.internal.ResumeSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small resumes after public reports of what other readers of resumes get wrong. */
class ReportedCasesTest {

    private static final WholeReader READER = Readers.whole();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "r01-dates-a.txt; Software engineer | Alpha Ltd | 2019-09 | -, Tester | Beta Ltd | 2017-09 | 2019-08",
                "r04-dates-two-digit.txt; Accountant | Alpha Ltd | 2015-10 | 2022-03, Bookkeeper | Beta Ltd | 2011-05 | 2015-09",
                "r12-german.txt; Krankenpfleger | Klinikum Nord | 2018-03 | -, Altenpfleger | Haus am See | 2012-08 | 2018-02",
                "r14-swedish.txt; Undersköterska | Älvsbyns vård | 2019-03 | -, Vårdbiträde | Kommunen | 2014-08 | 2019-02",
                "r31-more-dates.txt; Nurse | Ward A | 2021-03 | -, Nurse | Ward B | 2019-03 | 2021-02, Nurse | Ward C | 2015-06 | 2019-02, Nurse | Ward D | 2014-06 | 2015-05, Nurse | Ward E | 2013-01 | 2014-06",
                "r33-swedish-dates.txt; Kock | Krogen | 2019 | -, Diskare | Bistron | 2016-01 | 2018-12, Servitör | Kafet | 2014-01 | 2015-12, Städare | Firman | 2012-02 | 2013-05",
                "r25-two-column.pdf; Payroll manager | Alpha Ltd | 2019-01 | -, Payroll clerk | Beta Ltd | 2014-02 | 2018-12"
            })
    void positionsAreReadAsTheyWereHeld(String file, String positions) throws Exception {
        assertThat(String.join(
                        ", ",
                        read(file).positions().stream()
                                .map(ReportedCasesTest::written)
                                .toList()))
                .isEqualTo(positions);
    }

    @Test
    void skillsInListsWithoutBlanksAreAllRead() throws Exception {
        ReadResume read = read("r20-skill-tp.txt");
        assertThat(read.skills())
                .containsExactlyInAnyOrder(
                        "python",
                        "c",
                        "java",
                        "R",
                        "SAS",
                        "C++",
                        "Go",
                        "C#",
                        ".NET",
                        "Node.js",
                        ".NET Core",
                        "ASP.NET",
                        "F#",
                        "JavaScript",
                        "Objective-C");
        assertThat(read.profile().skills())
                .contains(
                        "python",
                        "c",
                        "java",
                        "r",
                        "sas-software",
                        "cpp",
                        "go",
                        "csharp",
                        "dotnet",
                        "node-js",
                        "fsharp",
                        "javascript");
    }

    @Test
    void whatIsReadInPartIsSaid() throws Exception {
        assertThat(read("r12-german.txt").notes()).anyMatch(note -> note.contains("German"));
    }

    private static String written(Experience held) {
        return held.title() + " | " + held.employer() + " | " + held.start() + " | "
                + (held.current() ? "-" : held.end());
    }

    private static ReadResume read(String name) throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(ReportedCasesTest.class.getResource("/resumes/cases/" + name))
                .toURI());
        return READER.read(
                name.endsWith(".pdf") ? ResumeSources.ofPdf(Files.readAllBytes(file)) : ResumeSources.text(file));
    }
}
