package org.jobatlas.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.job.PostingDraft;
import org.junit.jupiter.api.Test;

/** What every source of postings keeps. */
public abstract class PostingSourceContract {

    /** The most entries of a page in these tests. */
    protected static final int PAGE = 3;

    /** A source of seven postings and at least one entry of which none can be made. */
    protected abstract PostingSource seven();

    /** Lets the source of {@link #seven} offer another posting, named {@code new}, and no longer the one named {@code old}. */
    protected abstract void change();

    private final List<SourcePage> pages = new ArrayList<>();

    private static List<PostingDraft> offered(List<SourcePage> pages) {
        return pages.stream()
                .flatMap(page -> page.entries().stream())
                .filter(SourceEntry.Offered.class::isInstance)
                .map(entry -> ((SourceEntry.Offered) entry).posting())
                .toList();
    }

    @Test
    void aSnapshotHasEveryPostingOnceUnderTheNameOfTheSource() throws IOException {
        PostingSource source = seven();
        source.snapshot(pages::add);
        assertThat(source.name()).isNotBlank().hasSizeLessThanOrEqualTo(PostingSource.LONGEST_NAME);
        assertThat(offered(pages))
                .hasSize(7)
                .allSatisfy(posting -> assertThat(posting.source()).isEqualTo(source.name()))
                .extracting(PostingDraft::sourceId)
                .doesNotHaveDuplicates()
                .contains("old");
    }

    @Test
    void whatIsUnusableIsToldWithItsReason() throws IOException {
        seven().snapshot(pages::add);
        assertThat(pages.stream().flatMap(page -> page.entries().stream()))
                .filteredOn(SourceEntry.Refused.class::isInstance)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(((SourceEntry.Refused) entry).reason()).isNotBlank());
    }

    @Test
    void pagesAreSmallAndTellHowFarTheSourceIsRead() throws IOException {
        seven().snapshot(pages::add);
        assertThat(pages).hasSizeGreaterThan(2).allSatisfy(page -> {
            assertThat(page.entries().size()).isLessThanOrEqualTo(PAGE);
            assertThat(page.done()).isBetween(0L, page.of());
        });
        assertThat(pages).extracting(SourcePage::done).isSorted();
        assertThat(pages.getLast().done()).isEqualTo(pages.getLast().of());
    }

    @Test
    void readingAgainGivesTheSame() throws IOException {
        PostingSource source = seven();
        SourceCursor first = source.snapshot(pages::add);
        List<SourcePage> again = new ArrayList<>();
        assertThat(source.snapshot(again::add)).isEqualTo(first);
        assertThat(offered(again)).isEqualTo(offered(pages));
    }

    @Test
    void fromTheStartEverythingIsAChangeAndThenNothing() throws IOException {
        PostingSource source = seven();
        SourceCursor cursor = source.changes(SourceCursor.START, pages::add);
        assertThat(offered(pages)).hasSize(7);
        List<SourcePage> later = new ArrayList<>();
        assertThat(source.changes(cursor, later::add)).isEqualTo(cursor);
        assertThat(offered(later)).isEmpty();
    }

    @Test
    void aChangeIsHandedOverAndTheCursorMoves() throws IOException {
        PostingSource source = seven();
        SourceCursor before = source.changes(SourceCursor.START, page -> {});
        change();
        assertThat(source.changes(before, pages::add)).isNotEqualTo(before);
        assertThat(offered(pages))
                .extracting(PostingDraft::sourceId)
                .contains("new")
                .doesNotContain("old");
        List<SourcePage> all = new ArrayList<>();
        source.snapshot(all::add);
        assertThat(offered(all)).hasSize(7).extracting(PostingDraft::sourceId).doesNotContain("old");
    }

    @Test
    void aSinkThatFailsEndsTheReading() {
        assertThatThrownBy(() -> seven().snapshot(page -> {
                    pages.add(page);
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(pages).hasSize(1);
    }
}
