package org.jobatlas.recommendation.ui.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jobatlas.profile.Profile;

/** The latest corrections of what was read, each with the state before it. */
public final class EditHistory {

    private static final int MOST = 20;

    private final Deque<Step> steps = new ArrayDeque<>();

    /**
     * A correction.
     *
     * @param before the profile without it
     * @param said what it was, in a few words
     */
    record Step(Profile before, String said) {}

    void add(Step step) {
        steps.push(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    Optional<Step> last() {
        return Optional.ofNullable(steps.peek());
    }

    /** Forgets the last one. */
    void drop() {
        steps.poll();
    }

    public void clear() {
        steps.clear();
    }
}
