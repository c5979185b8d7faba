package org.jobatlas.hiring.internal.applying;

import java.time.Clock;
import java.util.List;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.exports.ExportRows;
import org.jobatlas.hiring.internal.pipeline.History;
import org.jobatlas.hiring.internal.pipeline.PipelineNews;
import org.springframework.stereotype.Component;

/** Withdraws an application: deletes everything that was shared, written or noted, and every copy of it. */
@Component
class Withdrawal {

    private final ApplicationRows rows;
    private final SealedPapers sealed;
    private final History history;
    private final ExportRows exports;
    private final PipelineNews news;
    private final Clock clock;

    Withdrawal(
            ApplicationRows rows,
            SealedPapers sealed,
            History history,
            ExportRows exports,
            PipelineNews news,
            Clock clock) {
        this.rows = rows;
        this.sealed = sealed;
        this.history = history;
        this.exports = exports;
        this.news = news;
        this.clock = clock;
    }

    /** @param row locked by the caller's transaction */
    void of(ApplicationRow row) {
        rows.withdraw(row.id(), clock.instant());
        sealed.delete(row.papers().snapshot());
        sealed.delete(row.papers().file());
        sealed.delete(row.papers().evidence());
        history.blank(row.id());
        exports.forget(List.of(row.id()));
        history.add(row.id(), HistoryEntry.Kind.WITHDRAWN);
        news.changed(row.posting());
    }
}
