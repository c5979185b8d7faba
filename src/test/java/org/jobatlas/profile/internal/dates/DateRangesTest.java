package org.jobatlas.profile.internal.dates;

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
                "Summer 2015 - Fall 2016; 2015-06; 2016-12",
                "Sept. 17 \u2013 Aug. 19; 2017-09; 2019-08",
                "Sept '17 - Aug \u201919; 2017-09; 2019-08",
                "10/15 - 03/22; 2015-10; 2022-03",
                "05.11 \u2013 09.15; 2011-05; 2015-09",
                "2019/03 \u2013 2021/02; 2019-03; 2021-02",
                "1 June 2015 \u2013 28 February 2019; 2015-06; 2019-02",
                "June 1, 2015 to Feb 28, 2019; 2015-06; 2019-02",
                "Jun. 2014\u2013May 2015; 2014-06; 2015-05",
                "Q1 2013 - Q2 2014; 2013-01; 2014-06",
                "jan 2016 t.o.m. dec 2018; 2016-01; 2018-12",
                "v\u00e5ren 2014 \u2013 h\u00f6sten 2015; 2014-01; 2015-12",
                "14/2 2012 - 3/5 2013; 2012-02; 2013-05",
                "01.04.2012 - 31.03.2015; 2012-04; 2015-03",
                "Kommunen, aug. -14 \u2013 feb. -19; 2014-08; 2019-02",
                "M\u00e4rz 2012 bis Dezember 2014; 2012-03; 2014-12",
                "de f\u00e9vrier 2016 \u00e0 ao\u00fbt 2019; 2016-02; 2019-08",
                "du 1er mars 2016 au 31 d\u00e9cembre 2019; 2016-03; 2019-12",
                "June \u2013 August 2017; 2017-06; 2017-08",
                "2014-19; 2014-07; 2019-06",
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
                "01/2019 \u2013 heute",
                "depuis janvier 2019",
                "janvier 2019 - aujourd\u2019hui",
                "janv. 2019 \u00e0 ce jour",
                "seit Januar 2019",
                "2019-01 \u2013 tills vidare",
                "January 2019 to date",
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
