package org.jobatlas.recommendation.internal.gate;

import java.util.List;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;

/** Step 2: which contenders may be shown to whoever asks. */
public interface Eligibility {

    /** Those that may be shown, in the order they came. */
    List<Contender> eligible(List<Contender> contenders, ListRequest request);
}
