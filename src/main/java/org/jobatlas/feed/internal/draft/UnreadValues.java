package org.jobatlas.feed.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.feed.NotUnderstood;

/** Collects the values of one row that could not be parsed. */
public final class UnreadValues {

    private final List<NotUnderstood> found = new ArrayList<>();

    public void add(String fact, String text) {
        NotUnderstood doubt = new NotUnderstood(fact, text.strip());
        if (!found.contains(doubt)) {
            found.add(doubt);
        }
    }

    List<NotUnderstood> found() {
        return List.copyOf(found);
    }
}
