package org.jobatlas.feed.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jobatlas.feed.SourcePage;
import org.junit.jupiter.api.Test;

class AheadSinkTest {

    private static SourcePage page() {
        return new SourcePage(List.of(), 0, 0);
    }

    @Test
    void pagesAreStoredInTheirOrderWhileTheNextIsRead() {
        List<SourcePage> stored = new ArrayList<>();
        List<SourcePage> read = List.of(page(), page(), page());
        CountDownLatch begun = new CountDownLatch(1);
        try (AheadSink sink = new AheadSink(one -> {
            await(begun);
            stored.add(one);
        })) {
            sink.accept(read.getFirst());
            assertThat(stored).isEmpty();
            begun.countDown();
            sink.accept(read.get(1));
            sink.accept(read.get(2));
            sink.finish();
        }
        assertThat(stored).containsExactlyElementsOf(read);
    }

    @Test
    void whatGoesWrongEndsTheReading() {
        try (AheadSink sink = new AheadSink(_ -> {
            throw new IllegalArgumentException("no room");
        })) {
            sink.accept(page());
            assertThatThrownBy(() -> sink.accept(page()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no room");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
