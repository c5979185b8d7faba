package org.jobatlas.recommendation.internal.rank;

import java.util.List;
import java.util.Optional;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;

/** Step 3: from what is measured of contenders to their scores. */
public interface Reranker {

    /** Best first, ties in the order they came; where the variant does not re-rank, all in the order they came. */
    Ranking rerank(List<Contender> contenders, ListRequest request, RankingVariant variant);

    /** What the features of every contender are, in the order of the contenders. */
    List<MeasuredPosting> measure(List<Contender> contenders, ListRequest request);

    /** Scores what was measured once more; empty where the model of that version does not serve any more. */
    Optional<double[]> rescore(String version, List<String> features, double[][] measured);

    /** All that is measured, in the order of the values, with the weights it has now; 0 for what no weight was fitted for. */
    List<FeatureWeight> weights();
}
