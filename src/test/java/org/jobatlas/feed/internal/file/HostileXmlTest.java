package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of XML that are broken or hostile: each ends alone, and the rows beside it are read. */
@Timeout(60)
class HostileXmlTest {

    private static final String TEXT = Feeds.LONG_ENOUGH;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<job><id>2</id><title>R&D <b></title></job>",
                "<job><id>2</id><title>no end of the row</title>",
                "<job><id>2</id><title><!-- no end of the comment</title></job>",
                "<job><id>2</id><title><![CDATA[ no end of the text</title></job>",
                "<job id='no end of the value><id>2</id></job>",
                "<job><id>2</id></title></job>",
                "<job><id>2</id><title>&undeclared;</title><\u0000></job>"
            })
    void aBrokenRowOfXmlEndsThatRowAlone(String broken) {
        Feeds.Outcome outcome = Feeds.read(
                folder, "a.xml", "<jobs>" + element("1", "Baker") + broken + element("3", "Cook") + "</jobs>");
        assertThat(outcome.drafts()).extracting(PostingDraft::title).containsExactly("Baker", "Cook");
    }

    @Test
    void elementsTooDeepEndTheirRowAlone() {
        String deep = "<job><id>2</id>" + "<a>".repeat(100_000) + "</a>".repeat(100_000) + "</job>";
        Feeds.Outcome outcome =
                Feeds.read(folder, "a.xml", "<jobs>" + element("1", "Baker") + deep + element("3", "Cook") + "</jobs>");
        assertThat(outcome.drafts()).extracting(PostingDraft::title).containsExactly("Baker", "Cook");
        assertThat(outcome.rejected())
                .singleElement()
                .extracting(FeedEntry.Rejected::reason)
                .asString()
                .contains("elements nested more than 40 times");
    }

    @Test
    void manyRowsWithoutAnEndAreRefusedInTime() {
        Feeds.Outcome outcome = Feeds.read(
                folder,
                "a.xml",
                "<jobs>" + "<job><title>x</title>\n".repeat(100_000) + element("3", "Cook") + "</jobs>");
        assertThat(outcome.only().title()).isEqualTo("Cook");
        assertThat(outcome.rejected()).hasSize(100_000);
    }

    private static String element(String id, String title) {
        return "<job><id>" + id + "</id><title>" + title + "</title><description>" + TEXT + "</description></job>";
    }
}
