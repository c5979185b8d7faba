package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangesTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Jan 2019 - Mar 2021; 2019-01; 2021-03",
                "Senior Engineer, January 2019 \u2013 March 2021; 2019-01; 2021-03",
                "03/2010 to 06/2012; 2010-03; 2012-06",
                "2010-03 \u2014 2012-06; 2010-03; 2012-06",
                "2004-2009; 2004-07; 2009-06",
                "(2004 \u2013 2009); 2004-07; 2009-06",
                "mars 2018 - augusti 2020; 2018-03; 2020-08",
                "maj 2018\u2013okt 2019; 2018-05; 2019-10",
                "Sept. 2001 through Dec. 2003; 2001-09; 2003-12",
                "Summer 2015 - Fall 2016; 2015-06; 2016-09",
                "2012 - 2012; 2012-07; 2012-07"
            })
    void periodsAreFoundInManyForms(String line, YearMonth from, YearMonth to) {
        assertThat(DateRanges.find(line, NOW)).hasValueSatisfying(range -> {
            assertThat(range.from()).isEqualTo(from);
            assertThat(range.to()).isEqualTo(to);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan 2019 - Present",
                "01/2019 to Current",
                "januari 2019 - nuvarande",
                "jan 2019 \u2013 p\u00e5g\u00e5ende",
                "jan 2019 -",
                "since January 2019",
                "sedan januari 2019",
                "January 2019 to December 2031"
            })
    void openPeriodsGoOn(String line) {
        assertThat(DateRanges.find(line, NOW)).hasValueSatisfying(range -> {
            assertThat(range.from()).isEqualTo(YearMonth.of(2019, 1));
            assertThat(range.current()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in 2015",
                "Budget of 2000-3000 dollars",
                "2019 - 2011",
                "call 070-2010 2012",
                "2030 - 2031",
                "Route 1-20"
            })
    void otherNumbersAreNoPeriods(String line) {
        assertThat(DateRanges.find(line, NOW)).isEmpty();
    }

    @Test
    void overlapsCountOnce() {
        List<DateRange> periods =
                List.of(range("Jan 2010 - Dec 2012"), range("Jan 2012 - Dec 2013"), range("Jan 2020 - Jun 2020"));
        assertThat(WorkingTime.years(periods, NOW)).hasValue(4.5);
    }

    @Test
    void statedYearsAreRead() {
        assertThat(WorkingTime.stated("Nurse with over 15 years of clinical experience"))
                .hasValue(15);
        assertThat(WorkingTime.stated("12 \u00e5rs erfarenhet av v\u00e5rd")).hasValue(12);
        assertThat(WorkingTime.stated("a 3 year old product")).isEmpty();
    }

    private static DateRange range(String text) {
        return DateRanges.find(text, NOW).orElseThrow();
    }
}
