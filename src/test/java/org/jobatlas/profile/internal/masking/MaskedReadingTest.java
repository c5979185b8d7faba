package org.jobatlas.profile.internal.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.internal.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedReadingTest {

    private static final String RESUME = """
        Erik Lindqvist
        erik.lindqvist@example.org

        Registered nurse
        Wound care for nine years.
        """;

    private final Blinding blinding = new MaskedReading(Readers.MASKING, Readers.SCHOOLS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Erik Lindqvist, come and see us.",
                "Erik seems right for wound care.",
                "Call Lindqvist today.",
                "ERIK LINDQVIST, second meeting",
                "Erik's answers were good.",
                "Spoke with Erik, who begins in May."
            })
    void whatOthersWriteAboutThePersonIsReadWithoutTheirName(String written) {
        assertThat(blinding.names(written, RESUME, "Erik Lindqvist"))
                .doesNotContainIgnoringCase("erik")
                .doesNotContainIgnoringCase("lindqvist")
                .isNotBlank();
    }

    @Test
    void whereAndHowToMeetStays() {
        assertThat(blinding.names(
                        "Storgatan 12, Malmö, or https://meet.example.org/ab-cd, 040-123 456",
                        RESUME,
                        "Erik Lindqvist"))
                .isEqualTo("Storgatan 12, Malmö, or https://meet.example.org/ab-cd, 040-123 456");
    }

    @Test
    void aNameThatIsNotInTheResumeIsTakenOutToo() {
        assertThat(blinding.names("Amina came early.", RESUME, "Amina Warsame")).doesNotContain("Amina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I would love to join you.\n\nMvh Ellen",
                "I would love to join you. Best, Ellen",
                "I would love to join you.\nBest,\nEllen H.",
                "I would love to join you. mvh ellen",
                "I would love to join you.\nMed vänliga hälsningar\n\nEllen af Holm",
                "I would love to join you.\nKind regards - Ellen",
                "I would love to join you. Thanks!\nEllen"
            })
    void whoSignsALetterIsTakenOutUnderAnyName(String letter) {
        assertThat(blinding.other(letter, RESUME, "Erik Lindqvist"))
                .startsWith("I would love to join you.")
                .doesNotContainIgnoringCase("ellen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Best practices of wound care are my field.",
                "I worked for Best Western. Thanks to Kubernetes we grew.",
                "My regards for Swedish Health Care grew.",
                "Tack för annonsen, Region Skåne verkar bra."
            })
    void whatOnlyLooksLikeAClosingStays(String letter) {
        assertThat(blinding.other(letter, RESUME, "Erik Lindqvist")).isEqualTo(letter);
    }
}
