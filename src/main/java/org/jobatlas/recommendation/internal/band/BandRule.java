package org.jobatlas.recommendation.internal.band;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.GateResult.Reason;
import org.jobatlas.recommendation.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Assigns a band from score and gates. The least scores of the bands stand in {@code models/reranker/bands.csv}, found on
 * judged lists, where nothing else told fitting places from others so well as the score did. What the law, the language or
 * the place forbids is left out; what the level, a degree or years forbid is a stretch at best, and what makes it less sure
 * costs a band.
 */
@Component
public class BandRule {

    private static final String FILE = "models/reranker/bands.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** What somebody falls short of by these may still be tried for. */
    private static final Set<GateName> STRETCHED = Set.of(GateName.LEVEL, GateName.EDUCATION, GateName.EXPERIENCE);

    /** What is so of every job of a neighbouring field. */
    private static final Set<Reason> OF_OTHER_WORK = Set.of(Reason.VARIED, Reason.OTHER_WORK, Reason.FEW_SHOWN);

    /** The rows of {@code bands.csv} for what is no band: what comes nearest, and what neighbouring fields may offer. */
    private static final String NEAREST = "NEAREST";

    private static final String NEIGHBOUR = "NEIGHBOUR";

    private final Map<Band, Double> least = new EnumMap<>(Band.class);
    private double nearest = Double.MAX_VALUE;
    private double neighbour = Double.MAX_VALUE;

    public BandRule(Map<Band, Double> leastScores) {
        least.putAll(leastScores);
    }

    @Autowired
    public BandRule() {
        try (Reader reader =
                        new InputStreamReader(new ClassPathResource(FILE).getInputStream(), StandardCharsets.UTF_8);
                CSVParser rows = FORMAT.parse(reader)) {
            rows.forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(CSVRecord row) {
        double score = Double.parseDouble(row.get("score"));
        switch (row.get("band")) {
            case NEAREST -> nearest = score;
            case NEIGHBOUR -> neighbour = score;
            default -> least.put(Band.valueOf(row.get("band")), score);
        }
    }

    /**
     * Whether a stretch does for what comes nearest, where nothing better is there: its score is not far off, and one thing makes it
     * less sure at most. Of work that varies, and where more speaks against a job, every fourth place was judged wrong.
     */
    boolean isNear(double score, List<GateResult> gates) {
        return score >= nearest
                && gates.stream().noneMatch(GateResult::hinders)
                && gates.stream().noneMatch(gate -> gate.reason() == Reason.VARIED)
                && gates.stream().filter(GateResult::costsABand).count() <= 1;
    }

    /** Whether the score alone leaves it out of every list, whatever the gates say. */
    boolean isOutOfReach(double score) {
        return byScore(score) == Band.LEFT_OUT && score < nearest && score < neighbour;
    }

    /**
     * Whether a job of a neighbouring field is close enough for a broad list, and nothing but its score is against it; that it is other
     * work and asks for other skills is what it is there for.
     */
    boolean isNeighbour(double score, List<GateResult> gates) {
        List<GateResult> against = gates.stream()
                .filter(gate -> !OF_OTHER_WORK.contains(gate.reason()))
                .toList();
        return score >= neighbour && bandOf(Double.MAX_VALUE, against) == Band.STRONG;
    }

    Band bandOf(double score, List<GateResult> gates) {
        boolean stretch = false;
        for (GateResult gate : gates) {
            if (gate.hinders()) {
                if (!STRETCHED.contains(gate.gate())) {
                    return Band.LEFT_OUT;
                }
                stretch = true;
            }
        }
        Band best = stretch || unplaced(gates) ? Band.STRETCH : Band.STRONG;
        Band byScore = byScore(score);
        Band band = byScore.compareTo(best) < 0 ? best : byScore;
        for (long less = gates.stream().filter(GateResult::costsABand).count(); less > 0; less--) {
            band = oneDown(band);
        }
        return band;
    }

    /** Of jobs with the score of a strong one that stand on another step than now, about half were judged a fit. */
    private static Band oneDown(Band band) {
        return switch (band) {
            case STRONG -> Band.WORTH_A_LOOK;
            case WORTH_A_LOOK -> Band.STRETCH;
            case STRETCH, LEFT_OUT -> band;
        };
    }

    /** Of jobs whose place is not known hardly one was near enough to those who had stated where they live. */
    private static boolean unplaced(List<GateResult> gates) {
        return gates.stream().anyMatch(gate -> gate.gate() == GateName.PLACE && gate.verdict() == Verdict.NOT_STATED);
    }

    /** By the score alone; a higher score never has a worse band. */
    Band byScore(double score) {
        for (Band band : Band.values()) {
            Double enough = least.get(band);
            if (enough != null && score >= enough) {
                return band;
            }
        }
        return Band.LEFT_OUT;
    }

    /** The least scores, for fingerprints. */
    public String version() {
        return Stream.concat(least.values().stream(), Stream.of(nearest, neighbour))
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
