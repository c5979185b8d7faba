package org.jobatlas.learning;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jobatlas.ranking.metrics.Estimate;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Simulates people with known preferences using the portal, and checks that training learns these preferences; works in
 * a data folder of its own.
 */
@PreAuthorize("hasRole('SYSTEM')")
public interface Simulation {

    /**
     * Runs it and writes {@code simulation.json} and {@code simulation.svg}; {@code IllegalStateException} with a
     * message where the data folder contains real data.
     *
     * @param progress called with a message at each stage
     */
    Proof run(Plan plan, Consumer<String> progress);

    /**
     * The size of a simulation.
     *
     * @param rounds rounds of answering and training
     * @param seeds number of runs with other people, tastes and clicks
     * @param seekers people who answer in each round
     * @param badModels number of models trained on shuffled answers
     * @param postings maximum number of generated postings
     * @param firstSeed first of the consecutive seeds
     */
    record Plan(int rounds, int seeds, int seekers, int badModels, int postings, long firstSeed, Path out) {}

    /**
     * Models trained on shuffled answers.
     *
     * @param refused how many the gate refused
     * @param reasons how many each check refused
     * @param gains relative gain that each would have had in true nDCG
     */
    record BadModels(int trained, int refused, Map<String, Integer> reasons, List<Double> gains) {}

    /**
     * The results.
     *
     * @param gain relative gain of true nDCG@10 over the untrained portal, with the interval over the seeds
     * @param poisonLoss relative loss of nDCG@10 where people who answer the opposite of their taste, a fifth of all,
     *     join the same honest people
     * @param badModels results of shuffled answers
     * @param rollbackIdentical whether lists after a rollback equalled the earlier ones bit for bit, wherever a
     *     rollback was possible; false where no model ever passed
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
