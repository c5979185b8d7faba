package org.jobatlas.learning.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.Simulation;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.Simulation.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: proves the learning loop with simulated people. */
@Component
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Lets invented people with a hidden taste answer lists, trains round by round, and measures what is"
                    + " gained.",
            "Works in a folder of its own, without a trace but the report: simulation.json and simulation.svg."
        })
class SimulateCommand implements Callable<Integer> {

    private static final int USAGE = 2;

    @Option(names = "--rounds", defaultValue = "8", description = "Rounds of answering and training (default: 8).")
    private int rounds;

    @Option(
            names = "--seeds",
            defaultValue = "5",
            description = "Repetitions with other people and tastes (default: 5).")
    private int seeds;

    @Option(names = "--seekers", defaultValue = "200", description = "People who answer in a round (default: 200).")
    private int seekers;

    @Option(
            names = "--bad-models",
            defaultValue = "20",
            description = "Models of shuffled answers for the gate to refuse (default: 20).")
    private int badModels;

    @Option(
            names = "--postings",
            defaultValue = "1650",
            description = "Invented jobs at most, fewer for a quick look (default: 1650).")
    private int postings;

    @Option(
            names = "--first-seed",
            defaultValue = "1",
            description = "Number of the first seed, for other people and tastes than usual (default: 1).")
    private long firstSeed;

    @Option(names = "--out", defaultValue = "simulation", description = "Folder of the report (default: simulation).")
    private Path out = Path.of("simulation");

    @Spec
    private @Nullable CommandSpec spec;

    private final Simulation simulation;

    SimulateCommand(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public Integer call() {
        PrintWriter said = Objects.requireNonNull(spec).commandLine().getOut();
        if (rounds < 1 || seeds < 1 || seekers < 10 || badModels < 0 || postings < 20) {
            spec.commandLine().getErr().println("There must be a round, a seed, ten seekers and twenty jobs at least.");
            return USAGE;
        }
        Plan plan = new Plan(rounds, seeds, seekers, badModels, postings, firstSeed, out);
        Proof proof = SystemRights.call(() -> simulation.run(plan, line -> {
            said.println(line);
            said.flush();
        }));
        said.printf(
                "nDCG@10 against the hidden taste: %+.1f %% over the untrained portal (95 %%: %+.1f to %+.1f)%n",
                100 * proof.gain().mean(),
                100 * proof.gain().low(),
                100 * proof.gain().high());
        said.printf("lost with a fifth of the people adversarial: %.1f %%%n", 100 * proof.poisonLoss());
        said.printf(
                "models of shuffled answers refused: %d of %d%n",
                proof.badModels().refused(), proof.badModels().trained());
        said.printf("lists after a step back identical: %s%n", proof.rollbackIdentical() ? "yes" : "no");
        said.printf("report: %s%n", out.resolve("simulation.json"));
        said.flush();
        return 0;
    }
}
