package org.jobatlas.search.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearchResult;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers which hits were shown for which search; whoever searches does not wait for it. */
@Component
class SearchLog {

    private final Feedback feedback;
    private final IndexFingerprint index;
    private final JsonMapper json;

    SearchLog(Feedback feedback, IndexFingerprint index, JsonMapper json) {
        this.feedback = feedback;
        this.index = index;
        this.json = json;
    }

    /** A search that finds nothing is remembered, too: as a list of nothing. */
    ImpressionListId shown(JobQuery query, JobSearchResult result) {
        List<JobHit> hits = result.page().items();
        ImpressionListId id = new ImpressionListId(UUID.randomUUID());
        feedback.recordLater(new ShownList(
                id,
                Surface.SEARCH,
                "index " + index.value(),
                new ListOrigin(
                        Map.of("index", index.value()), null, query.limit(), json.writeValueAsString(query), null),
                List.of(),
                IntStream.range(0, hits.size())
                        .mapToObj(i -> ShownItem.hit(
                                query.offset() + i + 1, hits.get(i).posting().id()))
                        .toList()));
        return id;
    }
}
