package org.jobatlas.learning.internal.adapt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.recommendation.Meaning;
import org.jobatlas.recommendation.QueryAdapter;
import org.jspecify.annotations.Nullable;

/** Logged lists with the feature values they would have had under another query adapter; only the cosine changes. */
record AdaptedView(Map<PostingId, PostingFeatures> known, QueryAdapter adapter) {

    /** Features of all postings that were shown. */
    static Map<PostingId, PostingFeatures> known(PostingFeatureStore postings, List<Episode> episodes) {
        Map<PostingId, PostingFeatures> known = new HashMap<>();
        for (Episode episode : episodes) {
            known.putAll(postings.find(episode.items().stream()
                    .map(item -> new PostingId(item.posting()))
                    .filter(id -> !known.containsKey(id))
                    .toList()));
        }
        return known;
    }

    /** Lists and postings whose vector is missing keep their measured values. */
    Episode of(Episode episode) {
        int place = episode.features().indexOf(Meaning.FEATURE);
        float[] sought = episode.sought();
        if (place < 0 || sought == null) {
            return episode;
        }
        float[] turned = adapter.turned(sought);
        return episode.with(episode.items().stream()
                .map(item -> measured(item, place, turned))
                .toList());
    }

    private Episode.Item measured(Episode.Item item, int place, float[] turned) {
        float[] vector = vector(item);
        if (vector == null) {
            return item;
        }
        double[] values = item.values().clone();
        values[place] = Meaning.of(turned, vector);
        return item.measured(values);
    }

    private float @Nullable [] vector(Episode.Item item) {
        PostingFeatures posting = known.get(new PostingId(item.posting()));
        return posting == null ? null : posting.vector();
    }
}
