package org.jobatlas.learning.internal.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.recommendation.CommonFields;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;

/**
 * Lists with the feature values they would have had under another classifier of fields of work; only the common fields
 * change. Of the person it reads the vector alone, since their positions are not logged, so that a classifier counts
 * for more than it will.
 *
 * @param own people who chose their fields themselves, of whom no classifier reads any
 * @param known postings as this classifier reads them, filled as they are met
 */
record FieldView(
        FieldClassifier classifier,
        PostingFeatureStore postings,
        Set<String> own,
        Map<PostingId, PostingFeatures> known) {

    FieldView(FieldClassifier classifier, PostingFeatureStore postings, Set<String> own) {
        this(classifier, postings, own, new HashMap<>());
    }

    /** Whether the classifier had a part in a list. */
    boolean measures(Episode episode) {
        return episode.features().contains(CommonFields.FEATURE)
                && episode.sought() != null
                && !own.contains(episode.person().toString());
    }

    /** Other lists, and postings without a comparable vector, keep their measured values. */
    Episode of(Episode episode) {
        int place = episode.features().indexOf(CommonFields.FEATURE);
        float[] sought = episode.sought();
        if (!measures(episode) || sought == null) {
            return episode;
        }
        read(episode);
        FieldScores fields = classifier.classify(sought);
        return episode.with(episode.items().stream()
                .map(item -> measured(item, place, fields))
                .toList());
    }

    private void read(Episode episode) {
        List<PostingId> unread = episode.items().stream()
                .map(item -> new PostingId(item.posting()))
                .filter(id -> !known.containsKey(id))
                .toList();
        if (!unread.isEmpty()) {
            known.putAll(postings.readBy(classifier, unread));
        }
    }

    private Episode.Item measured(Episode.Item item, int place, FieldScores fields) {
        PostingFeatures posting = known.get(new PostingId(item.posting()));
        if (posting == null || posting.vector() == null) {
            return item;
        }
        double[] values = item.values().clone();
        values[place] = CommonFields.of(fields, posting);
        return item.measured(values);
    }
}
