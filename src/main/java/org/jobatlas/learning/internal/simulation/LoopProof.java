package org.jobatlas.learning.internal.simulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.Simulation.BadModels;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.Simulation.Proof;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.simulation.LearningLoop.Course;
import org.jobatlas.learning.internal.simulation.Population.Person;
import org.jobatlas.ranking.metrics.Estimate;
import org.jobatlas.recommendation.Recommendation;
import org.springframework.stereotype.Component;

/** Runs a simulation over all its seeds and summarises the results. */
@Component
class LoopProof {

    /** 97.5th percentile of Student's t by degrees of freedom, from 1. */
    private static final double[] STUDENT = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262};

    private static final double NORMAL = 1.96;

    /** How many people's lists are compared after a step back. */
    private static final int LOOKED_AT = 30;

    private final LearningLoop loop;
    private final Population population;
    private final ShuffledModels shuffled;
    private final TrainedModels models;
    private final ProofFiles files;
    private final Clock clock;

    LoopProof(
            LearningLoop loop,
            Population population,
            ShuffledModels shuffled,
            TrainedModels models,
            ProofFiles files,
            Clock clock) {
        this.loop = loop;
        this.population = population;
        this.shuffled = shuffled;
        this.models = models;
        this.files = files;
        this.clock = clock;
    }

    /** Results so far. */
    private static final class Tally {
        private final List<Course> clean = new ArrayList<>();
        private final List<Course> poisoned = new ArrayList<>();
        private ShuffledModels.Seen bad = ShuffledModels.Seen.NOTHING;
        private int stepsBack;
        private boolean identical = true;

        Proof proof() {
            return new Proof(
                    interval(clean.stream().mapToDouble(Course::gain).toArray()),
                    loss(clean, poisoned),
                    new BadModels(bad.trained(), bad.refused(), bad.reasons(), bad.gains()),
                    stepsBack > 0 && identical,
                    clean.stream().map(Course::gains).toList(),
                    poisoned.stream().map(Course::gains).toList());
        }
    }

    /** The files are written after every seed, so that results are kept if the run is aborted. */
    Proof run(Plan plan, Consumer<String> progress) {
        progress.accept("The invented jobs are published and understood.");
        population.catalogue(plan.postings());
        TimeLeft left = new TimeLeft(plan, progress, clock);
        Tally tally = new Tally();
        for (int number = 1; number <= plan.seeds(); number++) {
            seed(plan, number, tally, left);
            files.write(tally.proof(), plan);
        }
        return tally.proof();
    }

    private void seed(Plan plan, int number, Tally tally, TimeLeft left) {
        long seed = plan.firstSeed() + number - 1;
        LearningLoop.Cast cast = loop.cast(plan, seed);
        Course course = loop.run(plan, cast, false, left);
        tally.clean.add(course);
        stepBack(course.tests(), tally);
        int due = plan.badModels() * number / plan.seeds() - tally.bad.trained();
        tally.bad = tally.bad.with(shuffled.train(course, due, seed));
        left.badModels(
                due,
                "seed %d: %d of %d models of shuffled answers refused"
                        .formatted(seed, tally.bad.refused(), tally.bad.trained()));
        tally.poisoned.add(loop.run(plan, cast, true, left));
    }

    /** Compares lists of the previous model before and after a rollback. */
    private void stepBack(List<Person> people, Tally tally) {
        for (ModelKind kind : ModelKind.values()) {
            models.serving(kind).ifPresent(last -> {
                models.rollBack(kind);
                List<List<Recommendation>> before = lists(people);
                models.activate(last.id());
                List<List<Recommendation>> meanwhile = lists(people);
                models.rollBack(kind);
                List<List<Recommendation>> again = lists(people);
                models.activate(last.id());
                tally.stepsBack++;
                tally.identical &= same(before, again) && !same(before, meanwhile);
            });
        }
    }

    private List<List<Recommendation>> lists(List<Person> people) {
        return people.stream()
                .limit(LOOKED_AT)
                .map(person -> population.list(person.profile()))
                .toList();
    }

    /**
     * Compares postings, ranks, scores and every part of the explanation to the last bit, except for what depends on
     * age.
     */
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
