package org.jobatlas.recommendation.internal.feature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;

/**
 * All features, in the order in which they are shown.
 *
 * @param list no two of one name
 */
public record Features(List<Feature> list) {

    public Features {
        list = List.copyOf(list);
        Set<String> names = new HashSet<>();
        for (Feature feature : list) {
            if (!names.add(feature.info().name())) {
                throw new IllegalArgumentException(
                        "Two features are called " + feature.info().name());
            }
        }
    }

    public List<FeatureInfo> infos() {
        return list.stream().map(Feature::info).toList();
    }

    public List<String> names() {
        return infos().stream().map(FeatureInfo::name).toList();
    }

    /** Measures all features of one contender after the other for a request: a value per feature, in their order. */
    public Function<Contender, double[]> forRequest(ListRequest request) {
        List<ToDoubleFunction<Contender>> measures =
                list.stream().map(feature -> feature.forRequest(request)).toList();
        return contender -> {
            double[] values = new double[measures.size()];
            Arrays.setAll(values, i -> measures.get(i).applyAsDouble(contender));
            return values;
        };
    }
}
