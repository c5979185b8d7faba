package org.jobatlas.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the sentences of the command are known to the page, in four languages. */
class RefusalReasonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "no title; no-title; ''",
                "no description of at least 20 characters; no-description; 20",
                "the same id as line 12; same-id; 12",
                "4 columns where the header has 6; columns; 4 6",
                "a row of more than 4,000,000 characters; long-row; 4,000,000",
                "a row of more than 4,000,000 characters or 2,000 columns; long-row; 4,000,000",
                "nested more than 100 levels deep; deep; 100",
                "the element 'job' has no end; open-element; job",
                "not readable as JSON: Unexpected end; json; Unexpected end",
                "could not be stored: value too long; unstored; value too long"
            })
    void whatTheCommandSaysIsKnown(String sentence, String key, String parts) {
        assertThat(RefusalReason.read(sentence)).hasValueSatisfying(told -> {
            assertThat(told.key()).endsWith("." + key);
            assertThat(String.join(" ", told.parts())).isEqualTo(parts);
            assertThat(Stream.of("en", "sv", "fr", "de")
                            .map(language -> ResourceBundle.getBundle("messages.posting", Locale.of(language))
                                    .getString(told.key()))
                            .distinct())
                    .hasSize(4);
        });
    }

    @Test
    void whatNobodyKnowsIsShownAsItWasStored() {
        assertThat(RefusalReason.read("some new reason")).isEmpty();
    }
}
