package org.jobatlas.learning.internal.simulation;

import java.util.function.Consumer;
import org.jobatlas.learning.Simulation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasRole('SYSTEM')")
class ScratchSimulation implements Simulation {

    private final ScratchStore store;
    private final LoopProof proof;

    ScratchSimulation(ScratchStore store, LoopProof proof) {
        this.store = store;
        this.proof = proof;
    }

    @Override
    public Proof run(Plan plan, Consumer<String> progress) {
        store.require();
        return proof.run(plan, progress);
    }
}
