package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.SourcePage;
import org.jobatlas.feed.internal.draft.Feeds;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.job.SourcePostings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

class FeedRunTest {

    @TempDir
    private Path folder;

    private final Kept kept = new Kept();

    private FeedRun run(String source) {
        return new FeedRun(
                source,
                new FeedRun.Catalogue(kept, kept),
                new RejectsFile(folder.resolve("rejects.csv")),
                (done, of, rows) -> {});
    }

    private static SourceEntry offer(String source, String id) {
        return new SourceEntry.Offered(
                1, PostingDraft.of(source, id, id, Feeds.LONG_ENOUGH).build());
    }

    private static SourcePage page(SourceEntry... entries) {
        return new SourcePage(List.of(entries), 0, 0);
    }

    @Test
    void whatVanishedFromASourceIsClosedAndNothingOfAnother() {
        run("one").accept(page(offer("one", "a"), offer("one", "b"), offer("one", "c")));
        run("two").accept(page(offer("two", "c")));
        Set<PostingId> before = kept.open("one");
        FeedRun later = run("one");
        later.accept(page(offer("one", "a"), offer("one", "b")));
        assertThat(later.closeMissing(before, 0.5)).isZero();
        assertThat(later.closed()).isEqualTo(1);
        assertThat(kept.open)
                .containsExactlyInAnyOrder(
                        PostingId.of("one", "a"), PostingId.of("one", "b"), PostingId.of("two", "c"));
    }

    @Test
    void aSourceThatLosesMostOfItsPostingsAtOnceIsNotBelieved() {
        run("one").accept(page(offer("one", "a"), offer("one", "b"), offer("one", "c")));
        Set<PostingId> before = kept.open("one");
        FeedRun later = run("one");
        later.accept(page(offer("one", "a")));
        assertThat(later.closeMissing(before, 0.5)).isEqualTo(2);
        assertThat(later.closed()).isZero();
        assertThat(kept.open).hasSize(3);
    }

    @Test
    void aFileOfOtherPostingsClosesNoneOfThoseThereWere() {
        run("one").accept(page(offer("one", "a"), offer("one", "b")));
        Set<PostingId> before = kept.open("one");
        FeedRun later = run("one");
        later.accept(page(offer("one", "c"), offer("one", "d"), offer("one", "e")));
        assertThat(later.closeMissing(before, 0.5)).isEqualTo(2);
        assertThat(kept.open).hasSize(5);
    }

    @Test
    void aRowThatCannotBeUsedIsStillOffered() {
        run("one").accept(page(offer("one", "a"), offer("one", "b"), offer("one", "c")));
        Set<PostingId> before = kept.open("one");
        FeedRun later = run("one");
        later.accept(page(offer("one", "a"), offer("one", "b"), new SourceEntry.Refused(3, "no title", "", "c")));
        assertThat(later.closeMissing(before, 0.5)).isZero();
        assertThat(later.closed()).isZero();
        assertThat(kept.open).hasSize(3);
    }

    @Test
    void whereManyRowsAreUnreadableNothingIsClosed() {
        run("one").accept(page(offer("one", "a"), offer("one", "b"), offer("one", "c")));
        Set<PostingId> before = kept.open("one");
        FeedRun later = run("one");
        later.accept(page(offer("one", "a"), offer("one", "b"), new SourceEntry.Refused(3, "not readable", "", null)));
        assertThat(later.closeMissing(before, 0.5)).isEqualTo(1);
        assertThat(kept.open).hasSize(3);
    }

    @Test
    void theLastWordOfAPageOnAPostingCounts() {
        run("one").accept(page(offer("one", "a"), offer("one", "b")));
        FeedRun later = run("one");
        later.accept(page(
                new SourceEntry.Withdrawn("a"), offer("one", "a"), offer("one", "b"), new SourceEntry.Withdrawn("b")));
        assertThat(kept.open).containsExactly(PostingId.of("one", "a"));
        assertThat(later.closed()).isEqualTo(1);
    }

    @Test
    void aPostingThatCannotBeStoredTakesNoOtherWithIt() {
        RejectsFile rejects = new RejectsFile(folder.resolve("rejects.csv"));
        FeedRun run = new FeedRun("one", new FeedRun.Catalogue(kept, kept), rejects, (done, of, rows) -> {});
        run.accept(page(offer("one", "a"), offer("one", "impossible"), offer("one", "b")));
        assertThat(kept.open).hasSize(2);
        assertThat(run.saved().added()).isEqualTo(2);
        assertThat(rejects.count()).isEqualTo(1);
    }

    @Test
    void aPostingThatOverflowsAStackTakesNoOtherWithIt() throws IOException {
        Path file = folder.resolve("rejects.csv");
        try (RejectsFile rejects = new RejectsFile(file)) {
            FeedRun run = new FeedRun("one", new FeedRun.Catalogue(kept, kept), rejects, (done, of, rows) -> {});
            run.accept(page(offer("one", "a"), offer("one", "endless"), offer("one", "b")));
            assertThat(run.saved().added()).isEqualTo(2);
        }
        assertThat(file).content().contains("could not be stored: it is nested too deeply");
    }

    @Test
    void aMachineWithoutMemoryEndsTheImport() {
        FeedRun run = run("one");
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> run.accept(page(offer("one", "huge"))));
    }

    /** A catalogue in memory that stores everything but what is called impossible. */
    private static final class Kept implements PostingCatalogue, SourcePostings {

        private final Set<PostingId> open = new HashSet<>();

        @Override
        public SaveSummary saveAll(List<PostingDraft> drafts) {
            if (drafts.stream().anyMatch(draft -> draft.sourceId().equals("impossible"))) {
                throw new DataIntegrityViolationException("impossible");
            }
            if (drafts.stream().anyMatch(draft -> draft.sourceId().equals("endless"))) {
                endless();
            }
            if (drafts.stream().anyMatch(draft -> draft.sourceId().equals("huge"))) {
                throw new OutOfMemoryError("made for this test");
            }
            drafts.forEach(draft -> open.add(PostingId.of(draft.source(), draft.sourceId())));
            return new SaveSummary(drafts.size(), 0, 0);
        }

        @SuppressWarnings("InfiniteRecursion")
        private static int endless() {
            return endless() + 1;
        }

        @Override
        public Set<PostingId> all(String source) {
            return open(source);
        }

        @Override
        public Set<PostingId> open(String source) {
            Set<PostingId> ofSource = new HashSet<>();
            for (String id : List.of("a", "b", "c", "d", "e")) {
                if (open.contains(PostingId.of(source, id))) {
                    ofSource.add(PostingId.of(source, id));
                }
            }
            return ofSource;
        }

        @Override
        public int close(Collection<PostingId> vanished) {
            List<PostingId> closed = new ArrayList<>(vanished);
            closed.retainAll(open);
            open.removeAll(closed);
            return closed.size();
        }

        @Override
        public Optional<PostingDetails> find(PostingId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<PostingDetails> findPublished(Collection<PostingId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void close(PostingId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void entrust(Collection<PostingId> ids, CompanyId company) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long countPublished() {
            throw new UnsupportedOperationException();
        }
    }
}
