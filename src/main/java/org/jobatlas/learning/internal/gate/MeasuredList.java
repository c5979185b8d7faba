package org.jobatlas.learning.internal.gate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingModel;

/**
 * All contenders of a list, measured once, so that several models can rank them.
 *
 * @param features names of the values
 */
record MeasuredList(List<String> features, List<MeasuredPosting> postings) {

    private static final UUID NONE = new UUID(0, 0);

    static MeasuredList of(List<FeatureWeight> features, List<MeasuredPosting> postings) {
        return new MeasuredList(features.stream().map(FeatureWeight::name).toList(), postings);
    }

    /** As a contestant would measure it for a person. */
    MeasuredList seenBy(Contestant one, Profile person) {
        List<Episode.Item> items = postings.stream()
                .map(posting -> new Episode.Item(1, posting.posting().value(), 0, posting.values(), 0))
                .toList();
        Episode list = new Episode(NONE, NONE, Instant.EPOCH, features, items).soughtBy(person.vector());
        return new MeasuredList(
                features,
                one.seen().apply(list).items().stream()
                        .map(item -> new MeasuredPosting(new PostingId(item.posting()), item.values()))
                        .toList());
    }

    /** The first postings by a model. */
    List<PostingId> first(int count, RankingModel model) {
        double[] scores = model.scores(rows(model));
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i]))
                .limit(count)
                .map(i -> postings.get(i).posting())
                .toList();
    }

    /** Values in the order of a model's features. */
    double[][] rows(RankingModel model) {
        int[] places = model.features().stream().mapToInt(features::indexOf).toArray();
        return postings.stream()
                .map(posting -> ModelScore.values(posting.values(), places))
                .toArray(double[][]::new);
    }
}
