package org.jobatlas.learning.internal.field;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.registry.ModelRegistration;
import org.jobatlas.learning.internal.registry.ModelRegistration.Learnt;
import org.jobatlas.learning.internal.run.KindTraining;
import org.jobatlas.learning.internal.run.TrainingSteps;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.model.StoredModel;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Trains a classifier of fields of work: fine-tunes the serving one on corrections and stated fields, with a penalty
 * for moving away from it that is chosen on the last fifth of the earlier examples, over three bootstrap samples.
 */
@Component
@Order(3)
class FieldTraining implements KindTraining {

    /** Minimum number of corrections: with fewer, training would only reproduce what sources state. */
    static final int LEAST_CORRECTIONS = 20;

    private static final int LEAST_LATER = 10;

    private final LessonReading reading;
    private final FieldClassifiers classifiers;
    private final FieldComparison comparison;
    private final ModelRegistration entries;
    private final CurrentAccount current;
    private final Clock clock;

    FieldTraining(
            LessonReading reading,
            FieldClassifiers classifiers,
            FieldComparison comparison,
            ModelRegistration entries,
            CurrentAccount current,
            Clock clock) {
        this.reading = reading;
        this.classifiers = classifiers;
        this.comparison = comparison;
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.FIELDS;
    }

    @Override
    public boolean learnsFromLists() {
        return false;
    }

    @Override
    public Optional<TrainedModel> train(Period period, Samples samples, TrainingSteps steps) {
        Lessons lessons = SystemRights.call(() -> reading.read(period.since(), period.until(), classifiers.labels()));
        Lessons earlier = lessons.earlier();
        if (lessons.corrections() < LEAST_CORRECTIONS || lessons.later().all().size() < LEAST_LATER) {
            return Optional.empty();
        }
        FieldClassifier serving = classifiers.serving();
        PenaltyChoice choice = new PenaltyChoice(classifiers, earlier);
        PenaltyChoice.Chosen chosen = choice.choose(steps.part(0, 0.7));
        StoredModel stored = classifiers.learn(entries.name("fields"), earlier.examples(), chosen.penalty());
        steps.reached("judge-fields", 0.9);
        FieldReport report = new FieldReport(serving, classifiers.open(stored));
        Map<String, String> properties = new LinkedHashMap<>(stored.properties());
        properties.put("penalty", String.valueOf(chosen.penalty()));
        chosen.bySeed()
                .forEach((seed, surprise) ->
                        properties.put("surprise.seed." + seed, String.format(Locale.ROOT, "%.4f", surprise)));
        return Optional.of(entries.add(
                new Learnt(kind(), new StoredModel(stored.version(), properties, stored.weights()), lessons.counts()),
                new TrainedModel.Origin(
                        clock.instant(), current.find(), lessons.from(), lessons.until(), lessons.counts()),
                comparison.judge(report, lessons, samples)));
    }
}
