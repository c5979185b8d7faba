package org.jobatlas.hiring.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenBoardsTest {

    private final OpenBoards boards = new OpenBoards();
    private final PostingId posting = new PostingId(UUID.randomUUID());
    private final PostingId other = new PostingId(UUID.randomUUID());
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    /** A window whose browser shows at once what it is told. */
    private static class Window extends UI {

        private static final long serialVersionUID = 1L;

        @Override
        public SerializableRunnable accessLater(SerializableRunnable task, SerializableRunnable gone) {
            return task;
        }
    }

    @AfterEach
    void noWindowIsCurrent() {
        UI.setCurrent(null);
    }

    @Test
    void everyOpenBoardOfThePostingIsToldAndNoOther() throws InterruptedException {
        boards.watch(posting, new Window(), change -> told.add("first"));
        boards.watch(posting, new Window(), change -> told.add("second"));
        boards.watch(other, new Window(), change -> told.add("of another posting"));
        boards.on(new PipelineChanged(posting));
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("first", "second");
        boards.on(new PipelineChanged(other));
        assertThat(next()).isEqualTo("of another posting");
        assertThat(told).isEmpty();
    }

    @Test
    void theWindowInWhichItWasDoneIsNotToldAndTheOthersHearWhatItWas() throws InterruptedException {
        Window own = new Window();
        boards.watch(posting, own, change -> told.add("own"));
        boards.watch(
                posting,
                new Window(),
                change -> told.add(change.move().orElseThrow().toString()));
        UI.setCurrent(own);
        var moved = new PipelineChanged.Moved("Mika", 2, Stage.OFFER);
        boards.on(new PipelineChanged(posting, Optional.of(moved)));
        assertThat(next()).isEqualTo(moved.toString());
        assertThat(told).isEmpty();
    }

    @Test
    void aBoardThatWasClosedIsForgotten() {
        Registration first = boards.watch(posting, new Window(), change -> told.add("closed"));
        Registration second = boards.watch(posting, new Window(), change -> told.add("closed"));
        assertThat(boards.count(posting)).isEqualTo(2);
        first.remove();
        first.remove();
        second.remove();
        assertThat(boards.count(posting)).isZero();
        boards.on(new PipelineChanged(posting));
        assertThat(told).isEmpty();
    }

    private String next() throws InterruptedException {
        String next = told.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }
}
