package org.jobatlas.learning.internal.simulation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.InventedSeekers;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewFilter;
import org.jobatlas.learning.CheckWords;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.Simulation.Plan;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.simulation.Population.Person;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.springframework.stereotype.Component;

/** Round after round: people get lists, answer them, and the portal trains. */
@Component
class LearningLoop {

    private static final int TEST_PEOPLE = 30;
    private static final int PROFILES = 80;
    private static final double POISON = 0.2;
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
     * How it went.
     *
     * @param begun when the first list was shown
     * @param gains nDCG@10 of people who never answer, before and after each round
     */
    record Course(Instant begun, List<Double> gains, List<Person> tests) {

        /** What was gained over the untrained portal, as a share of it. */
        double gain() {
            return gains.getLast() / gains.getFirst() - 1;
        }
    }

    /** From the untrained portal through all rounds; a fifth answers the opposite where it is poisoned. */
    Course run(Plan plan, long seed, boolean poisoned, Consumer<String> progress) {
        untrain();
        HiddenTaste taste = new HiddenTaste(seed, population.catalogue());
        List<Profile> profiles = population.profiles(PROFILES, seed);
        List<Person> tests = tests(population.profiles(TEST_PEOPLE, seed + 500_000), taste, seed);
        List<Double> gains = new ArrayList<>(List.of(population.gain(tests)));
        Instant begun = clock.instant();
        Random random = new Random(seed);
        for (int round = 0; round < plan.rounds(); round++) {
            for (AccountId seeker : seekers.create(plan.seekers())) {
                Profile profile = profiles.get(random.nextInt(profiles.size()));
                Random own = new Random(random.nextLong());
                boolean adversary = poisoned && own.nextDouble() < POISON;
                seekers.callAs(seeker, () -> answer(seeker, profile, taste, new ClickModel(own, adversary)));
            }
            review.accept(review.ids(ReviewFilter.WAITING, MOST_ANSWERS));
            Training.Run run = training.train(window(begun), step -> {});
            gains.add(population.gain(tests));
            progress.accept("seed %d, round %d of %d: %s, nDCG@10 %.3f"
                    .formatted(seed, round + 1, plan.rounds(), ending(run), gains.getLast()));
        }
        return new Course(begun, gains, tests);
    }

    private String ending(Training.Run run) {
        String reasons = run.model().flatMap(models::find).stream()
                .flatMap(model -> model.report().failures().stream())
                .map(CheckWords::english)
                .collect(Collectors.joining(" "));
        return run.state().name().toLowerCase(Locale.ROOT) + " " + run.said() + reasons;
    }

    private static Training.Window window(Instant begun) {
        return new Training.Window(Optional.of(begun), Optional.empty());
    }

    private static List<Person> tests(List<Profile> profiles, HiddenTaste taste, long seed) {
        return IntStream.range(0, profiles.size())
                .mapToObj(i -> new Person(profiles.get(i), taste.grades(Population.id(seed, i), profiles.get(i))))
                .toList();
    }

    private boolean answer(AccountId seeker, Profile profile, HiddenTaste taste, ClickModel clicks) {
        RecommendationList list = population.shown(profile);
        Map<?, Integer> grades = taste.grades(taste(seeker), profile);
        for (Recommendation item : list.items()) {
            int grade = grades.getOrDefault(item.posting().id(), 0);
            for (InteractionKind kind : clicks.answers(item.rank(), grade)) {
                feedback.record(
                        list.id(),
                        item.posting().id(),
                        kind,
                        kind == InteractionKind.NOT_RELEVANT ? Reason.OTHER : null);
            }
        }
        return true;
    }

    private static UUID taste(AccountId seeker) {
        return seeker.value();
    }

    /** Back to what came with the portal. */
    void untrain() {
        while (models.serving(ModelKind.RERANKER).isPresent()) {
            models.rollBack(ModelKind.RERANKER);
        }
    }
}
