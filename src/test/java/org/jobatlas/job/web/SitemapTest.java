package org.jobatlas.job.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PublishedPostings;
import org.jobatlas.shared.PublicAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class SitemapTest {

    private final AtomicInteger walks = new AtomicInteger();
    private final PublishedPostings postings = (number, size) -> {
        walks.incrementAndGet();
        return List.of(new PublishedPostings.Entry(new PostingId(new UUID(0, number)), Instant.EPOCH));
    };
    private final PostingCatalogue catalogue = mock(PostingCatalogue.class);
    private final SitemapController sitemap =
            new SitemapController(postings, catalogue, new PublicAddress(URI.create("https://portal.example")));

    @BeforeEach
    void threePagesOfPostings() {
        when(catalogue.countPublished()).thenReturn(45_000L);
    }

    @Test
    void howeverManyAskTheCatalogueIsWalkedOnce() {
        for (int asked = 0; asked < 500; asked++) {
            assertThat(sitemap.page(0)).contains("https://portal.example/jobs/");
            sitemap.index();
        }
        assertThat(walks).hasValue(1);
    }

    @Test
    void pagesThatAreNotThereAreNotFound() {
        for (int number : new int[] {-1, 3, 49_999, 50_001, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThatThrownBy(() -> sitemap.page(number)).isInstanceOf(ResponseStatusException.class);
        }
        assertThat(walks).hasValue(0);
    }
}
