package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.TrainedModels.Action;
import org.jobatlas.learning.TrainedModels.Change;
import org.jobatlas.learning.TrainedModels.Running;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitingModelsTest {

    private static final TrainedModel GOOD = SampleEntries.entry(SampleEntries.stored(7), true);
    private static final TrainedModel BAD = SampleEntries.entry(SampleEntries.stored(8), false);

    private final TrainedModels models = mock();
    private final WaitingModels waiting = new WaitingModels(models);

    @BeforeEach
    void oneGoodAndOneBadModel() {
        when(models.running(any())).thenReturn(new Running(GOOD.version(), Optional.empty(), 0));
        when(models.list(ModelKind.RERANKER)).thenReturn(List.of(GOOD, BAD));
    }

    @Test
    void whatPassedAndNeverServedWaits() {
        assertThat(waiting.waiting()).isEqualTo(1);
    }

    @Test
    void onceWhatServesWasChangedNothingWaits() {
        when(models.changes(ModelKind.RERANKER))
                .thenReturn(List.of(new Change(
                        Action.ROLLED_BACK,
                        Optional.empty(),
                        "",
                        GOOD.origin().at().plusSeconds(1),
                        Optional.empty())));
        assertThat(waiting.waiting()).isZero();
    }

    @Test
    void whatIsMeantToServeAndCannotWaits() {
        when(models.running(ModelKind.QUERY_ADAPTER))
                .thenReturn(new Running(GOOD.version(), Optional.of("Its file is gone."), -1));
        assertThat(waiting.waiting()).isEqualTo(2);
    }
}
