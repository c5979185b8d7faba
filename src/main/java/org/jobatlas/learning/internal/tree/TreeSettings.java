package org.jobatlas.learning.internal.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jobatlas.ranking.FeatureWeight;

/** Hyperparameters of the trees: small ones, as there are few features and few answers. */
record TreeSettings(int depth, double rate, double penalty) {

    static final TreeSettings USUAL = new TreeSettings(3, 0.1, 3);

    /** The numbers of trees to try. */
    static final List<Integer> COUNTS = List.of(5, 20, 40, 80);

    /** XGBoost's parameters. Every feature is monotone: no score may fall when a feature improves. */
    Map<String, Object> parameters(List<FeatureWeight> features, long seed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("max_depth", depth);
        all.put("eta", rate);
        all.put("lambda", penalty);
        all.put("min_child_weight", 1);
        all.put("subsample", 0.8);
        all.put("colsample_bynode", 0.8);
        all.put("tree_method", "hist");
        all.put("max_bin", 64);
        all.put("base_score", 0);
        all.put("nthread", 1);
        all.put("seed", seed);
        all.put("verbosity", 0);
        all.put(
                "monotone_constraints",
                features.stream().map(feature -> "1").collect(Collectors.joining(",", "(", ")")));
        return all;
    }
}
