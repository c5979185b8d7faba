package org.jobatlas.profile.internal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "september|Lagerchef|2018 \u2013|Ansvar|p\u00e5g\u00e5ende; september 2018 \u2013 p\u00e5g\u00e5ende   Lagerchef|Ansvar",
                "maj 2014 \u2013|Kock|augusti|Lagade mat|2018; maj 2014 \u2013 augusti 2018   Kock|Lagade mat",
                "2007 \u2013|Baker, Mill Lane|2010; 2007 \u2013 2010   Baker, Mill Lane",
                "March|Nurse|2012 -|Ward nine|April 2014; March 2012 - April 2014   Nurse|Ward nine",
                "03/2011 -|Fahrer|08/2015; 03/2011 - 08/2015   Fahrer",
                "mars 2009 \u2013|Serveur|ao\u00fbt 2011; mars 2009 \u2013 ao\u00fbt 2011   Serveur"
            })
    void piecesOfAWrappedPeriodStandTogether(String lines, String whole) {
        assertThat(NarrowDates.together(List.of(lines.split("\\|", 0)))).containsExactly(whole.split("\\|", 0));
    }

    @Test
    void otherLinesStayAsTheyAre() {
        List<String> lines = List.of(
                "Driver",
                "2010 - 2012",
                "Baker",
                "",
                "Skills",
                "Bread",
                "2014",
                "Excel",
                "May",
                "Cook",
                "Mill Lane",
                "2009");
        assertThat(NarrowDates.together(lines)).isEqualTo(lines);
    }
}
