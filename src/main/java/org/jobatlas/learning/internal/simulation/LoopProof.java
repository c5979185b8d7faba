package org.jobatlas.learning.internal.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.Simulation.Proof;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.run.RerankerTraining;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.simulation.LearningLoop.Course;
import org.jobatlas.learning.internal.simulation.Population.Person;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.recommendation.Recommendation;
import org.springframework.stereotype.Component;

/** The proof itself, over all seeds. */
@Component
class LoopProof {

    /** 97.5th percentile of Student's t by degrees of freedom, from 1. */
    private static final double[] STUDENT = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};

    private static final double NORMAL = 1.96;

    private final LearningLoop loop;
    private final Population population;
    private final Sampling sampling;
    private final RerankerTraining training;
    private final TrainedModels models;
    private final ProofFiles files;
    private final java.time.Clock clock;

    LoopProof(
            LearningLoop loop,
            Population population,
            Sampling sampling,
            RerankerTraining training,
            TrainedModels models,
            ProofFiles files,
            java.time.Clock clock) {
        this.loop = loop;
        this.population = population;
        this.sampling = sampling;
        this.training = training;
        this.models = models;
        this.files = files;
        this.clock = clock;
    }

    /** What is counted over the seeds. */
    private static final class Tally {
        private int bad;
        private int refused;
        private boolean identical = true;
    }

    Proof run(Plan plan, Consumer<String> progress) {
        List<Course> clean = new ArrayList<>();
        List<Course> poisoned = new ArrayList<>();
        Tally tally = new Tally();
        for (int seed = 1; seed <= plan.seeds(); seed++) {
            Course course = loop.run(plan, seed, false, progress);
            clean.add(course);
            badModels(course, plan, seed, tally);
            tally.identical &= rollsBackIdentically(course.tests());
            progress.accept(
                    "seed %d: %d of %d models of shuffled answers refused".formatted(seed, tally.refused, tally.bad));
            poisoned.add(loop.run(plan, seed, true, said -> progress.accept("poisoned " + said)));
        }
        Proof proof = new Proof(
                interval(clean.stream().mapToDouble(Course::gain).toArray()),
                loss(clean, poisoned),
                tally.bad,
                tally.refused,
                tally.identical,
                clean.stream().map(Course::gains).toList(),
                poisoned.stream().map(Course::gains).toList());
        files.write(proof, plan);
        return proof;
    }

    /** Trains from the answers of this seed, dealt out anew, and asks the gate. */
    private void badModels(Course course, Plan plan, int seed, Tally tally) {
        Samples samples = SystemRights.call(() -> sampling.read(course.begun(), clock.instant()));
        int due = plan.badModels() * seed / plan.seeds() - tally.bad;
        for (int i = 0; i < due; i++) {
            TrainedModel bad = training.train(samples.shuffled(1000L * seed + i), (stage, share) -> {})
                    .orElseThrow();
            tally.bad++;
            tally.refused += bad.report().passed() ? 0 : 1;
        }
    }

    /** Lists of the model before the last, from when it served and from when it serves again. */
    private boolean rollsBackIdentically(List<Person> people) {
        if (models.serving(ModelKind.RERANKER).isEmpty()) {
            return true;
        }
        TrainedModel last = models.serving(ModelKind.RERANKER).orElseThrow();
        models.rollBack(ModelKind.RERANKER);
        List<List<Recommendation>> before = lists(people);
        models.activate(last.id());
        List<List<Recommendation>> meanwhile = lists(people);
        models.rollBack(ModelKind.RERANKER);
        List<List<Recommendation>> again = lists(people);
        return same(before, again) && !same(before, meanwhile);
    }

    private List<List<Recommendation>> lists(List<Person> people) {
        return people.stream().map(person -> population.list(person.profile())).toList();
    }

    /** By postings, places, scores and every part of the explanation, to the last bit but for what only grows older. */
    private static boolean same(List<List<Recommendation>> one, List<List<Recommendation>> other) {
        return fingerprints(one).equals(fingerprints(other));
    }

    private static List<String> fingerprints(List<List<Recommendation>> lists) {
        return lists.stream()
                .flatMap(List::stream)
                .map(item -> item.rank() + " " + item.posting().id() + " " + Double.doubleToLongBits(item.score()) + " "
                        + item.explanation().parts().stream()
                                .map(part -> Double.doubleToLongBits(part.contribution()))
                                .toList())
                .toList();
    }

    private static double loss(List<Course> clean, List<Course> poisoned) {
        double loss = 0;
        for (int i = 0; i < clean.size(); i++) {
            loss += 1 - poisoned.get(i).gains().getLast() / clean.get(i).gains().getLast();
        }
        return loss / clean.size();
    }

    private static Estimate interval(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        if (values.length == 1) {
            return new Estimate(mean, mean, mean);
        }
        double variance = Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
        double student = values.length - 2 < STUDENT.length ? STUDENT[values.length - 2] : NORMAL;
        double half = student * Math.sqrt(variance / values.length);
        return new Estimate(mean, mean - half, mean + half);
    }
}
