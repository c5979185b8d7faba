package org.jobatlas.recommendation.internal.band;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * From score and gates to a band. The least scores stand in {@code models/reranker/bands.csv}, found on judged lists: work that was
 * held before needs less than other work. What the law, the language or the place forbids is left out; what the level or a degree
 * forbids is a stretch at best.
 */
@Component
public class BandRule {

    private static final String FILE = "models/reranker/bands.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<Band, Double> ofSameWork = new EnumMap<>(Band.class);
    private final Map<Band, Double> ofOtherWork = new EnumMap<>(Band.class);

    /** By these least scores, whatever the work. */
    public BandRule(Map<Band, Double> leastScores) {
        ofSameWork.putAll(leastScores);
        ofOtherWork.putAll(leastScores);
    }

    @Autowired
    public BandRule() {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            rows.forEach(row -> {
                Band band = Band.valueOf(row.get("band"));
                ofSameWork.put(band, Double.parseDouble(row.get("least_score")));
                ofOtherWork.put(band, Double.parseDouble(row.get("least_score_of_other_work")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Band bandOf(double score, boolean sameWork, List<GateResult> gates) {
        boolean stretch = false;
        for (GateResult gate : gates) {
            if (gate.fails()) {
                if (gate.gate() != GateName.LEVEL && gate.gate() != GateName.EDUCATION) {
                    return Band.LEFT_OUT;
                }
                stretch = true;
            }
        }
        Band best = stretch ? Band.STRETCH : unplaced(gates) ? Band.WORTH_A_LOOK : Band.STRONG;
        Band byScore = byScore(score, sameWork);
        return byScore.compareTo(best) < 0 ? best : byScore;
    }

    /** Nobody can be sure of a job of which it is not known where it is. */
    private static boolean unplaced(List<GateResult> gates) {
        return gates.stream().anyMatch(gate -> gate.gate() == GateName.PLACE && gate.verdict() == Verdict.NOT_STATED);
    }

    /** By the score alone; of work of one kind a higher score never has a worse band. */
    Band byScore(double score, boolean sameWork) {
        for (Band band : Band.values()) {
            Double least = (sameWork ? ofSameWork : ofOtherWork).get(band);
            if (least != null && score >= least) {
                return band;
            }
        }
        return Band.LEFT_OUT;
    }

    /** The least scores, for fingerprints. */
    public String version() {
        return Stream.concat(ofSameWork.values().stream(), ofOtherWork.values().stream())
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
