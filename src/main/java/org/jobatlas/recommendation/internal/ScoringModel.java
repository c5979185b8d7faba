package org.jobatlas.recommendation.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.ranking.Feature;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.Part;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The re-ranker's weights from {@code models/reranker/weights.csv}; contributions are rounded to tenths of a point. */
@Component
class ScoringModel {

    private static final String WEIGHTS = "models/reranker/weights.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final LinearModel model;

    ScoringModel() {
        this(read());
    }

    ScoringModel(LinearModel model) {
        this.model = model;
    }

    private static LinearModel read() {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(WEIGHTS).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            Map<String, Feature> byName = rows.stream()
                    .map(ScoringModel::feature)
                    .collect(Collectors.toMap(Feature::name, Function.identity()));
            return new LinearModel(Arrays.stream(FeatureName.values())
                    .map(name -> known(byName, name.key()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Feature feature(CSVRecord row) {
        return new Feature(
                row.get("feature"), Double.parseDouble(row.get("weight")), Double.parseDouble(row.get("reference")));
    }

    private static Feature known(Map<String, Feature> features, String name) {
        Feature feature = features.get(name);
        if (feature == null) {
            throw new IllegalStateException(WEIGHTS + " has no weight of " + name);
        }
        return feature;
    }

    /** The same with other weights for the features that are named. */
    ScoringModel with(Map<String, Double> weights) {
        return weights.isEmpty()
                ? this
                : new ScoringModel(new LinearModel(model.features().stream()
                        .map(feature -> new Feature(
                                feature.name(),
                                weights.getOrDefault(feature.name(), feature.weight()),
                                feature.reference()))
                        .toList()));
    }

    List<Feature> features() {
        return model.features();
    }

    /** One part per feature; the shown score is their sum. */
    List<Part> parts(double[] values) {
        double[] contributions = model.contributions(values);
        List<Part> parts = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            boolean stated = !Double.isNaN(values[i]);
            double rounded = Math.round(contributions[i] * 10) / 10.0;
            parts.add(new Part(model.features().get(i).name(), stated ? values[i] : 0, rounded, stated));
        }
        return parts;
    }

    /** Digest of the weights, for fingerprints. */
    String version() {
        return Integer.toHexString(model.hashCode());
    }
}
