package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.document.BoundedText;
import org.jobatlas.resume.ReadingTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resumes that were made to be slow, read from end to end. */
@Timeout(60)
class HostileResumesTest {

    private static final int SIZE = 400_000;
    private static final String HEAD =
            "Jane Doe\nNurse\njane.doe@example.test\n\nExperience\nNurse, Northgate Clinic, 2015 - 2020\n";

    /** Pieces that fill a text of 400,000 characters, behind a head that reads like a resume's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                " ",
                "\n",
                ",",
                ", ",
                "(",
                ")",
                "[(",
                "- ",
                "-",
                ".",
                "/",
                "|",
                "a ",
                "A ",
                "Ab ",
                "1 ",
                "a\n",
                "1\n",
                "\u2022\n",
                "Ab Ab, ",
                "a@",
                "a@a.b ",
                "Jane Doe ",
                "jane.doe@example.test\n",
                "I'm Jane Doe. ",
                "University of Ab ",
                "Skola, ",
                "Ab College and ",
                "2015 - 2020\n",
                "2015 ",
                "Nurse, 2015 - 2020\n",
                "Skills\n",
                "Skills: a, b\n",
                "he/she ",
                "Mr Ab Cd ",
                "C, C++, C#, ",
                "fluent English, ",
                "English, ",
                "name name: ",
                "english/",
                "english and swedish and ",
                "Englischkenntnisse, ",
                "XII/2018 \u2013 IV/2019 ",
                "2012 \u2013\n2019\n",
                "Java: ",
                "B, C1E, ",
                "San Jos\u00e9/SP - ",
                "voluntary: ",
                "Leeds, UK; ",
                "a lower line of many words which goes on and on\n",
                "&lt;",
                "<p>",
                "\u00e5\u00e4",
                "e\u0301",
                "\ud83d\ude00",
                "\u200b",
                "http://a.b/ ",
                "+46 70 123 45 67 ",
                "12 Ab Street, ",
                "born in Ab, 1980 ",
                "\u0130",
                "\u0130 ",
                "\u0130\u0130\u0130\u0130 "
            })
    void everyTextIsReadInSeconds(String piece) {
        Profile profile = read(HEAD + piece.repeat(SIZE / piece.length()));
        assertThat(profile.text()).doesNotContain("jane.doe@example.test");
    }

    @Test
    void aWordWithoutEndIsCutAndThePersonIsTold() {
        Profile profile = read("Jane nurse " + "a".repeat(399_000));
        assertThat(profile.facts().shortened()).isTrue();
        assertThat(profile.text()).hasSizeLessThan(1_000);
    }

    @Test
    void aResumeOfUsualLengthIsReadAsItIs() {
        assertThat(read(HEAD).facts().shortened()).isNull();
        String text = HEAD + "\u00e5 \ud83d\ude00 " + "word ".repeat(300);
        assertThat(BoundedText.of(text, limits())).isEqualTo(new BoundedText(text, false));
    }

    @Test
    void aLongLineBecomesSeveralAndLosesNothing() {
        String text = "word ".repeat(1_000).strip();
        BoundedText bounded = BoundedText.of(text, limits());
        assertThat(bounded.shortened()).isFalse();
        assertThat(bounded.text().replace('\n', ' ')).isEqualTo(text);
        assertThat(bounded.text().lines()).allMatch(line -> line.length() <= 2_005);
    }

    @Test
    void textAndLinesHaveAnEnd() {
        assertThat(BoundedText.of("a b ".repeat(100_000), limits()).shortened()).isTrue();
        assertThat(BoundedText.of("a\n".repeat(60_000), limits()).shortened()).isTrue();
        assertThat(BoundedText.of("a" + "\n".repeat(60_000), limits()).shortened())
                .isFalse();
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "\ud83d\ude00".repeat(150_000).replaceAll("(.{50})", "$1 ");
        assertThatCode(() -> java.nio.charset.StandardCharsets.UTF_8
                        .newEncoder()
                        .encode(java.nio.CharBuffer.wrap(
                                BoundedText.of(text, limits()).text())))
                .doesNotThrowAnyException();
    }

    @Test
    void whoeverLeftEndsTheWorkOnTheirText() {
        ReadingTurn left = ReadingTurn.of("session", "network", before -> {});
        left.cancel();
        try (UnderstandingPool pool = new UnderstandingPool(limits())) {
            PatientExtractor extractor = new PatientExtractor(Readers.extractor(), pool, limits());
            assertThatThrownBy(() -> extractor.extract("Jane Doe, nurse", left))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isFalse();
        }
    }

    private static Profile read(String text) {
        try (UnderstandingPool pool = new UnderstandingPool(limits())) {
            return new PatientExtractor(Readers.extractor(), pool, limits()).extract(text);
        }
    }

    private static ProfileProperties limits() {
        return UnderstandingPoolTest.limits(1, 1, Duration.ofSeconds(20));
    }
}
