package org.jobatlas.learning.internal.simulation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.InventedSeekers;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.CheckWords;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.simulation.Population.Person;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.springframework.stereotype.Component;

/** Runs the rounds of a simulation: people get lists, answer them, and the portal trains. */
@Component
class LearningLoop {

    /** So many that a difference between two models is told apart from who is asked. */
    private static final int TEST_PEOPLE = 100;

    private static final int PROFILES = 80;

    /** One adversary to so many honest people: a fifth of all. */
    private static final int HONEST_FOR_EACH = 4;

    /** After each round one in this many people is replaced. */
    private static final int LEAVING = 10;

    private static final int ADAPTERS = 4;
    private static final int MOST_ANSWERS = 100_000;

    private final Population population;
    private final InventedSeekers seekers;
    private final Feedback feedback;
    private final FeedbackReview review;
    private final Training training;
    private final TrainedModels models;
    private final Clock clock;

    LearningLoop(
            Population population,
            InventedSeekers seekers,
            Feedback feedback,
            FeedbackReview review,
            Training training,
            TrainedModels models,
            Clock clock) {
        this.population = population;
        this.seekers = seekers;
        this.feedback = feedback;
        this.review = review;
        this.training = training;
        this.models = models;
        this.clock = clock;
    }

    /**
     * The course of a run.
     *
     * @param begun time of the first list
     * @param gains true nDCG@10 of people who never answer, before and after each round
     */
    record Course(Instant begun, List<Double> gains, List<Person> tests) {

        /** Relative gain over the untrained portal. */
        double gain() {
            return gains.getLast() / gains.getFirst() - 1;
        }
    }

    /**
     * Who plays in all runs of a seed.
     *
     * @param profiles of those who answer
     * @param tests people who never answer
     */
    record Cast(long seed, HiddenTaste taste, List<Profile> profiles, List<Person> tests) {}

    Cast cast(Plan plan, long seed) {
        HiddenTaste taste = new HiddenTaste(seed, population.catalogue(plan.postings()));
        List<Profile> tests = population.profiles(TEST_PEOPLE, seed + 500_000);
        return new Cast(seed, taste, population.profiles(PROFILES, seed), tests(tests, taste, seed));
    }

    /**
     * Runs all rounds from the untrained portal; most people return each round. If poisoned, people who answer the
     * opposite of their taste join the same honest people and are a fifth of all.
     */
    Course run(Plan plan, Cast cast, boolean poisoned, TimeLeft left) {
        untrain();
        long seed = cast.seed();
        List<Double> gains = new ArrayList<>(List.of(population.gain(cast.tests())));
        Instant begun = clock.instant();
        Crowd honest = Crowd.of(plan.seekers(), seed, false);
        Crowd adversaries = Crowd.of(poisoned ? plan.seekers() / HONEST_FOR_EACH : 0, seed, true);
        Random order = new Random(seed);
        for (int round = 0; round < plan.rounds(); round++) {
            List<Seeker> people = new ArrayList<>(honest.next(seekers::create, cast));
            adversaries
                    .next(seekers::create, cast)
                    .forEach(seeker -> people.add(order.nextInt(people.size() + 1), seeker));
            people.forEach(seeker -> seekers.callAs(seeker.account(), () -> answer(seeker)));
            review.accept(review.ids(ReviewFilter.WAITING, MOST_ANSWERS));
            Training.Run run = training.train(window(begun, round), step -> {});
            gains.add(run.state() == Training.State.ACTIVATED ? population.gain(cast.tests()) : gains.getLast());
            left.round(
                    round,
                    "%sseed %d, round %d of %d: nDCG@10 %.3f; %s"
                            .formatted(
                                    poisoned ? "poisoned " : "",
                                    seed,
                                    round + 1,
                                    plan.rounds(),
                                    gains.getLast(),
                                    ending(run)));
        }
        return new Course(begun, gains, cast.tests());
    }

    private String ending(Training.Run run) {
        String models = run.models().stream()
                .flatMap(id -> this.models.find(id).stream())
                .map(LearningLoop::ending)
                .collect(Collectors.joining(" "));
        return models.isEmpty() ? run.state().name().toLowerCase(Locale.ROOT) + " " + run.said() : models;
    }

    private static String ending(TrainedModel model) {
        String reasons =
                model.report().failures().stream().map(CheckWords::english).collect(Collectors.joining(" "));
        return model.kind().key() + (reasons.isEmpty() ? " passed." : " refused: " + reasons);
    }

    /** Re-rankers are trained after every round, adapters, which cost more and gain less, after every fourth. */
    private static Training.Window window(Instant begun, int round) {
        Training.Window all = new Training.Window(Optional.of(begun), Optional.empty());
        return (round + 1) % ADAPTERS == 0 ? all : all.of(EnumSet.of(ModelKind.RERANKER));
    }

    private static List<Person> tests(List<Profile> profiles, HiddenTaste taste, long seed) {
        return IntStream.range(0, profiles.size())
                .mapToObj(i -> new Person(profiles.get(i), taste.grades(Population.id(seed, i), profiles.get(i))))
                .toList();
    }

    /** A person who returns every round. */
    private record Seeker(AccountId account, Profile profile, Map<PostingId, Integer> grades, ClickModel clicks) {}

    /**
     * People of one kind, the same in the same order for a seed, whoever else there is.
     *
     * @param size how many answer in a round
     * @param now who answered in the last round
     */
    private record Crowd(
            int size, long seed, boolean adversaries, Random random, List<Seeker> now, AtomicInteger come) {

        private static final int AFTER_THE_TESTS = 1_000;
        private static final int AFTER_THE_HONEST = 100_000;

        static Crowd of(int size, long seed, boolean adversaries) {
            Random random = new Random(adversaries ? seed + AFTER_THE_HONEST : seed);
            return new Crowd(size, seed, adversaries, random, new ArrayList<>(), new AtomicInteger());
        }

        /** Some leave and others come. */
        List<Seeker> next(IntFunction<List<AccountId>> accounts, Cast cast) {
            now.subList(0, now.size() / LEAVING).clear();
            accounts.apply(size - now.size()).forEach(account -> now.add(one(account, cast)));
            return now;
        }

        private Seeker one(AccountId account, Cast cast) {
            Profile profile = cast.profiles().get(random.nextInt(cast.profiles().size()));
            ClickModel clicks = new ClickModel(new Random(random.nextLong()), adversaries);
            int number = (adversaries ? AFTER_THE_HONEST : AFTER_THE_TESTS) + come.getAndIncrement();
            return new Seeker(account, profile, cast.taste().grades(Population.id(seed, number), profile), clicks);
        }
    }

    private boolean answer(Seeker seeker) {
        RecommendationList list = population.shown(seeker.profile());
        for (Recommendation item : list.items()) {
            int grade = seeker.grades().getOrDefault(item.posting().id(), 0);
            for (InteractionKind kind : seeker.clicks().answers(item.rank(), grade)) {
                feedback.record(
                        list.id(),
                        item.posting().id(),
                        kind,
                        kind == InteractionKind.NOT_RELEVANT ? Reason.OTHER : null);
            }
        }
        return true;
    }

    /** Activates the bundled models again. */
    void untrain() {
        for (ModelKind kind : ModelKind.values()) {
            while (models.serving(kind).isPresent()) {
                models.rollBack(kind);
            }
        }
    }
}
