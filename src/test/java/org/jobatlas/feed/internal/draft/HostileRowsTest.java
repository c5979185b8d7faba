package org.jobatlas.feed.internal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that were made to be slow: a long value in every column, between two rows like any other. */
@Timeout(60)
class HostileRowsTest {

    private static final int SIZE = 200_000;
    private static final String HEAD =
            "id,title,company,location,country,description,salary,currency,salary_period,date_posted,expires,language,remote,job_type,category,skills";
    private static final String USUAL = "%s,Clock mender,Tick Ltd,Leeds,GB," + Feeds.LONG_ENOUGH
            + ",\u00a325k,GBP,year,2026-11-18,2026-12-31,en,hybrid,full time,IT,Java";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "1",
                " ",
                "\n",
                "\n ",
                ";",
                "; ",
                "(",
                ")",
                "-",
                " - ",
                ".",
                "/",
                "|",
                "a ",
                "1 ",
                "1.",
                "1 000 ",
                "<br>",
                "<p",
                "&amp;lt;",
                "<div>",
                "\u00a3",
                "kr ",
                "Leeds; ",
                "Leeds - ",
                "remote ",
                "3 days ago ",
                "2026-",
                "nan",
                "k ",
                "San Jos\u00e9/SP - ",
                "Malm\u00f6, Lund, ",
                "12.21ph-",
                "1'000.\u2013 ",
                "XII/2018 \u2013 ",
                "f\u00f6r 3 dagar sedan ",
                "vor 3 ",
                "TV\u00f6D E 9b ",
                "Sp. z o.o. ",
                "B, C1E ",
                "en/",
                "\u00e5",
                "e\u0301",
                "\u0130",
                "\u0130 "
            })
    void aRowLikeThatTakesNoOtherWithIt(String piece) {
        String value = "\"" + piece.repeat(SIZE / piece.length()) + "\"";
        String hostile = "2" + ("," + value).repeat(HEAD.split(",").length - 1);
        Feeds.Outcome outcome = Feeds.read(
                folder, "a.csv", String.join("\n", HEAD, USUAL.formatted("1"), hostile, USUAL.formatted("3")));
        assertThat(outcome.drafts()).extracting(draft -> draft.sourceId()).contains("1", "3");
    }
}
