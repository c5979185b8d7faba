package org.jobatlas.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jobatlas.learning.GateReport.Check;
import org.junit.jupiter.api.Test;

class CheckSentencesTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Map<String, String> PARTS =
            Map.of("field:marketing", "Marknadsföring", "language:sv", "Svenska");

    private static String said(Locale reader, Check check) {
        ResourceBundle texts = ResourceBundle.getBundle("messages.learning", reader);
        return new CheckSentences(reader, key -> PARTS.getOrDefault(key, "?"))
                .sentence(check, (key, values) -> new MessageFormat(texts.getString(key), reader).format(values));
    }

    @Test
    void numbersAreWrittenAsTheReaderWritesThem() {
        Check check = new Check("gain", true, List.of("8.2", "-4.9", "-0.5"));
        assertThat(said(SWEDISH, check)).contains("8,2 %", "\u22124,9 %").doesNotContain("8.2");
        assertThat(said(Locale.GERMAN, check)).contains("8,2 %", "-4,9 %");
        assertThat(said(Locale.ENGLISH, check)).contains("8.2 %");
    }

    @Test
    void aZeroHasNoMinus() {
        assertThat(said(Locale.ENGLISH, new Check("gain", true, List.of("3.1", "-0.0", "-0.5"))))
                .contains("0.0 %")
                .doesNotContain("-0.0");
    }

    @Test
    void whatFallsIsNamedAndNotKeyed() {
        Check check = new Check("slices", false, List.of("field:marketing -3.1, language:sv -12.0", "-3.0"));
        assertThat(said(SWEDISH, check))
                .contains("Marknadsföring \u22123,1\u00a0%; Svenska \u221212,0\u00a0%")
                .doesNotContain("field:", "language:", "-3.1");
    }

    @Test
    void nothingThatFallsIsNoPart() {
        assertThat(said(SWEDISH, new Check("slices", true, List.of("", "-3.0"))))
                .contains("\u22123,0 %");
    }
}
