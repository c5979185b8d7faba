package org.jobatlas.feed.internal.draft.places;

import java.util.Optional;
import java.util.Set;
import org.jobatlas.feed.internal.draft.ColumnMeaning;
import org.jobatlas.feed.internal.draft.Columns;
import org.jobatlas.feed.internal.draft.FeedEntry;
import org.jobatlas.feed.internal.draft.Vocabulary;
import org.jobatlas.job.RemoteKind;

/** Whether the work is remote, as stated by the row, its places or its title. */
public final class WorkplaceReader {

    private static final Vocabulary REMOTE = Vocabulary.of("remote");

    private final Columns columns;

    public WorkplaceReader(Columns columns) {
        this.columns = columns;
    }

    /** As the row states it; else as its places do, which often contain "Remote" or "Hybrid". */
    public Optional<RemoteKind> read(FeedEntry.Row row, Optional<RemoteKind> stated) {
        String cells = String.join(" / ", columns.list(row, ColumnMeaning.PLACE));
        String title = columns.first(row, ColumnMeaning.TITLE).orElse("");
        if (PlaceCell.namesWorkplace(cells)) {
            return kind(cells).or(() -> stated);
        }
        if (stated.isEmpty() && PlaceCell.isAnywhere(cells)) {
            return Optional.of(RemoteKind.REMOTE);
        }
        return stated.or(() ->
                PlaceCell.namesWorkplace(title) ? REMOTE.onlyIn(title).map(RemoteKind::valueOf) : Optional.empty());
    }

    /** "Hybrid (2 days in office)" names two kinds and is hybrid. */
    private static Optional<RemoteKind> kind(String cells) {
        Set<String> named = REMOTE.in(cells);
        return PlaceCell.someDaysAtHome(cells) || named.contains(RemoteKind.HYBRID.name())
                ? Optional.of(RemoteKind.HYBRID)
                : named.stream().findFirst().filter(one -> named.size() == 1).map(RemoteKind::valueOf);
    }
}
