package org.jobatlas.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.feedback.RememberedFeedback;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.shared.ResultPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SearchLogTest {

    private static final JobFacets NO_FACETS =
            new JobFacets(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private final RememberedFeedback feedback = new RememberedFeedback();
    private final SearchLog log = new SearchLog(feedback, new IndexFingerprint("lucene-7"), JsonMapper.shared());

    private static JobHit hit(PostingId id) {
        PostingFacts facts = PostingFacts.titled("Nurse").build();
        return new JobHit(new PostingSummary(id, facts, Instant.EPOCH, ""), "Nurse", List.of(), null);
    }

    private void shown(int offset, JobHit... hits) {
        log.shown(
                new JobQuery("night nurse", JobFilters.NONE, JobSort.RELEVANCE, offset, 20),
                new JobSearchResult(
                        new ResultPage<>(List.of(hits), 99, offset),
                        NO_FACETS,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aPageIsRememberedWithItsRanksAndWhatWasSearchedFor() {
        PostingId first = new PostingId(UUID.randomUUID());
        PostingId second = new PostingId(UUID.randomUUID());
        shown(40, hit(first), hit(second));
        ShownList list = feedback.shown.getFirst();
        assertThat(list.surface()).isEqualTo(Surface.SEARCH);
        assertThat(list.items()).containsExactly(ShownItem.hit(41, first), ShownItem.hit(42, second));
        assertThat(list.origin().versions()).containsEntry("index", "lucene-7");
        assertThat(list.origin().asked()).contains("\"text\":\"night nurse\"");
    }

    @Test
    void aSearchThatFindsNothingIsRememberedAsAListOfNothing() {
        shown(0);
        assertThat(feedback.shown.getFirst().items()).isEmpty();
        assertThat(feedback.shown.getFirst().origin().asked()).contains("\"text\":\"night nurse\"");
    }
}
