package org.jobatlas.learning.internal.gate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.jobatlas.job.PostingFeatureStore;

/** The gate of lists for tests of what passes through it. */
public final class Gates {

    private Gates() {}

    /** The gate where two dozen probes find what they found before, and a list takes so many times as long. */
    public static ModelGate probed(PostingFeatureStore postings, double slowdown) {
        Probes probes = mock();
        when(probes.look(any())).thenReturn(new Probes.Seen(24, 24, 24, 1, slowdown));
        return new ModelGate(new PairedGains(new Slicing(postings)), probes);
    }
}
