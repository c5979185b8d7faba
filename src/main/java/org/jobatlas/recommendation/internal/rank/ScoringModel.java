package org.jobatlas.recommendation.internal.rank;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.internal.feature.Features;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The re-ranker's weights from {@code models/reranker/weights.csv}; contributions are rounded to tenths of a point. A feature without
 * a weight is new: it weighs nothing until it was fitted.
 */
@Component
class ScoringModel {

    private static final String WEIGHTS = "models/reranker/weights.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<FeatureInfo> features;
    private final LinearModel model;

    @Autowired
    ScoringModel(Features features) {
        this(features.infos(), read(features.names()));
    }

    ScoringModel(List<FeatureInfo> features, LinearModel model) {
        this.features = features;
        this.model = model;
    }

    private static LinearModel read(List<String> names) {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(WEIGHTS).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            Map<String, FeatureWeight> weights = rows.stream()
                    .map(ScoringModel::weight)
                    .collect(Collectors.toMap(FeatureWeight::name, Function.identity()));
            if (!names.containsAll(weights.keySet())) {
                throw new IllegalStateException(
                        WEIGHTS + " weighs " + weights.keySet() + ", but what is measured is " + names);
            }
            return new LinearModel(names.stream()
                    .map(name -> weights.getOrDefault(name, new FeatureWeight(name, 0, 0)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureWeight weight(CSVRecord row) {
        return new FeatureWeight(
                row.get("feature"), Double.parseDouble(row.get("weight")), Double.parseDouble(row.get("reference")));
    }

    /** The same with other weights for the features that are named. */
    ScoringModel with(Map<String, Double> weights) {
        return weights.isEmpty()
                ? this
                : new ScoringModel(
                        features,
                        new LinearModel(model.features().stream()
                                .map(feature -> new FeatureWeight(
                                        feature.name(),
                                        weights.getOrDefault(feature.name(), feature.weight()),
                                        feature.reference()))
                                .toList()));
    }

    List<FeatureWeight> weights() {
        return model.features();
    }

    /** One part per feature; the shown score is their sum. */
    List<Part> parts(double[] values) {
        double[] contributions = model.contributions(values);
        List<Part> parts = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            Double stated = Double.isNaN(values[i]) ? null : (Double) values[i];
            parts.add(new Part(features.get(i), stated, Math.round(contributions[i] * 10) / 10.0));
        }
        return parts;
    }

    /** Digest of the weights, for fingerprints. */
    String version() {
        return Integer.toHexString(model.hashCode());
    }
}
