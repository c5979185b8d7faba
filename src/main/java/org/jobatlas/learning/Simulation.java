package org.jobatlas.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Simulates people of known preferences who use the portal, and checks that training learns these preferences; works in
 * a folder of its own.
 */
@PreAuthorize("hasRole('SYSTEM')")
public interface Simulation {

    /**
     * Runs it and writes {@code simulation.json} and {@code simulation.svg}; {@code IllegalStateException} with a sentence where the store
     * is one that somebody may miss.
     *
     * @param progress told a sentence at each stage
     */
    Proof run(Plan plan, Consumer<String> progress);

    /**
     * How large.
     *
     * @param rounds of answering and training
     * @param seeds each with other people, tastes and clicks
     * @param seekers who answer in each round
     * @param badModels how many models of shuffled answers the gate must see
     * @param postings how many invented ones there are at most
     * @param firstSeed of the seeds, which follow one another
     */
    record Plan(int rounds, int seeds, int seekers, int badModels, int postings, long firstSeed, Path out) {}

    /**
     * Models trained from answers that were dealt out anew.
     *
     * @param refused of these by the gate
     * @param reasons how many of them each check refused
     * @param gains what each would have gained against the hidden taste, had it served, as a share
     */
    record BadModels(int trained, int refused, Map<String, Integer> reasons, List<Double> gains) {}

    /**
     * What came out.
     *
     * @param gain of nDCG@10 against the hidden taste over the untrained portal, as a share of it, with the interval over the seeds
     * @param poisonLoss what of nDCG@10 is lost where a fifth of the people answer the opposite of their taste, as a share
     * @param badModels of shuffled answers
     * @param rollbackIdentical whether lists after a step back were those of before, bit for bit, wherever there was one to take; false where
     *     no model ever passed
     * @param curves nDCG@10 by seed, before and after each round
     */
    record Proof(
            Estimate gain,
            double poisonLoss,
            BadModels badModels,
            boolean rollbackIdentical,
            List<List<Double>> curves,
            List<List<Double>> poisonedCurves) {}
}
