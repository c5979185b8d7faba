package org.jobatlas.recommendation.internal.gate;

import java.util.function.Function;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.recommendation.GateName;
import org.jobatlas.recommendation.GateResult;

/** One condition for taking a job at all; it says yes, no, or that nothing is stated, and never scores. */
public interface Gate {

    GateName name();

    /** Prepares what one person's list needs for all its contenders. */
    Function<PostingFeatures, GateResult> forPerson(GatedPerson person);
}
