package org.jobatlas.recommendation.internal.gate;

import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;

/** One condition for taking a job at all: pass, fail or not stated; it never changes the score. */
public interface Gate {

    GateName name();

    /** Prepares what one person's list needs for all its contenders, which several threads may judge at once. */
    Function<PostingFeatures, GateResult> forPerson(GatedPerson person);
}
