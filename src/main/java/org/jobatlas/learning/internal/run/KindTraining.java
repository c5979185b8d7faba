package org.jobatlas.learning.internal.run;

import java.time.Instant;
import java.util.Optional;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.internal.sample.Samples;

/** How models of one kind are learnt, judged and registered. */
public interface KindTraining {

    ModelKind kind();

    /** Whether models of this kind learn from logged lists; others do not need a minimum of lists. */
    default boolean learnsFromLists() {
        return true;
    }

    /** The new entry, of which nothing is activated; empty where there is too little to learn from. */
    Optional<TrainedModel> train(Period period, Samples samples, TrainingSteps steps);

    /** From a moment until before another. */
    record Period(Instant since, Instant until) {}
}
