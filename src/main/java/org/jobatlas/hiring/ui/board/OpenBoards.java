package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The boards that are open on this node; each is notified of changes of its posting, and reloads with the rights of its
 * viewer.
 */
@Component
class OpenBoards {

    private final Map<PostingId, Set<Watch>> watches = new ConcurrentHashMap<>();

    /** An open board and its window. */
    private static final class Watch {

        private final UI ui;
        private final Consumer<PipelineChanged> board;
        private final AtomicReference<@Nullable PipelineChanged> waiting = new AtomicReference<>();

        Watch(UI ui, Consumer<PipelineChanged> board) {
            this.ui = ui;
            this.board = board;
        }

        /** Several changes in a row cause one reload. */
        void tell(PipelineChanged change) {
            if (waiting.getAndSet(change) == null) {
                Thread.ofVirtual().name("open-board").start(ui.accessLater(this::look, () -> {}));
            }
        }

        private void look() {
            PipelineChanged latest = waiting.getAndSet(null);
            if (latest != null) {
                board.accept(latest);
            }
        }
    }

    /** Notifies a board of every change except those made in its own window, until the registration is removed. */
    Registration watch(PostingId posting, UI ui, Consumer<PipelineChanged> board) {
        Watch watch = new Watch(ui, board);
        watches.computeIfAbsent(posting, id -> ConcurrentHashMap.newKeySet()).add(watch);
        return () -> watches.computeIfPresent(posting, (id, open) -> {
            open.remove(watch);
            return open.isEmpty() ? null : open;
        });
    }

    @EventListener
    void on(PipelineChanged change) {
        UI own = UI.getCurrent();
        watches.getOrDefault(change.posting(), Set.of()).stream()
                .filter(watch -> watch.ui != own)
                .forEach(watch -> watch.tell(change));
    }

    /** The number of open boards of a posting. */
    int count(PostingId posting) {
        return watches.getOrDefault(posting, Set.of()).size();
    }
}
