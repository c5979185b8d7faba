package org.jobatlas.feed.internal.draft.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jobatlas.feed.internal.draft.Feeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2016-11-11T00:00:00       | 2016-11-11T00:00:00Z
        2020-10-14T10:15:22+0100  | 2020-10-14T09:15:22Z
        2020-04-05T13:05:10+02:00 | 2020-04-05T11:05:10Z
        2025-08-05T04:04:42.134Z  | 2025-08-05T04:04:42.134Z
        2025-03-07                | 2025-03-07T00:00:00Z
        2025-03-07 12:30:00       | 2025-03-07T12:30:00Z
        April 25, 2026            | 2026-04-25T00:00:00Z
        25 april 2026             | 2026-04-25T00:00:00Z
        3rd May 2026              | 2026-05-03T00:00:00Z
        25 avril 2026             | 2026-04-25T00:00:00Z
        25.4.2026                 | 2026-04-25T00:00:00Z
        25/04/2026                | 2026-04-25T00:00:00Z
        04/25/2026                | 2026-04-25T00:00:00Z
        1619610135666             | 2021-04-28T11:42:15.666Z
        """)
    void dateIsReadAsPeopleAndMachinesWriteIt(String text, Instant expected) {
        assertThat(DateReader.start(text, Feeds.NOW)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mar", "soon", "2026-13-40", "0001-01-01", "7"})
    void whatIsNoDateIsNone(String text) {
        assertThat(DateReader.start(text, Feeds.NOW)).isEmpty();
    }

    @Test
    void dayOfExpiryLastsUntilItsEnd() {
        assertThat(DateReader.end("2026-11-30", Feeds.NOW)).contains(Instant.parse("2026-11-30T23:59:59Z"));
    }
}
