package org.jobatlas.learning.internal.run;

import java.time.Instant;
import java.util.Optional;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.sample.Samples;

/** Trains, evaluates and registers models of one kind. */
public interface KindTraining {

    ModelKind kind();

    /** Whether models of this kind are trained on logged lists, and so need a minimum number of them. */
    default boolean learnsFromLists() {
        return true;
    }

    /** The new entry, not activated; empty where there is too little data. */
    Optional<TrainedModel> train(Period period, Samples samples, TrainingSteps steps);

    /** A half-open period. */
    record Period(Instant since, Instant until) {}
}
