package org.jobatlas.recommendation.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The lists that visitors of open sessions were shown; their records are deleted when the session ends, or when the
 * portal stops, before the database closes.
 */
@Component
class VisitorLists implements SmartLifecycle {

    private final Feedback feedback;
    private final Set<ImpressionListId> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    VisitorLists(Feedback feedback) {
        this.feedback = feedback;
    }

    void shown(ImpressionListId list) {
        open.add(list);
    }

    void forget(Collection<ImpressionListId> lists) {
        List<ImpressionListId> left = lists.stream().filter(open::remove).toList();
        if (!left.isEmpty()) {
            feedback.forget(left);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        forget(List.copyOf(open));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server, so that no list comes in any more. */
    @Override
    public int getPhase() {
        return 0;
    }
}
