package org.jobatlas.hiring.internal;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.ApplicantDetails.Exchange;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Interview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said and done about an applicant, for recruiters. */
@Component
class Exchanges {

    private final History history;
    private final Correspondence correspondence;
    private final Notes notes;
    private final Veil veil;

    Exchanges(History history, Correspondence correspondence, Notes notes, Veil veil) {
        this.veil = veil;
        this.history = history;
        this.correspondence = correspondence;
        this.notes = notes;
    }

    /** All of it; what the applicant wrote counts as read. */
    Exchange of(ApplicationRow row) {
        correspondence.messages().read(row.id(), false);
        return new Exchange(
                history.whole(row.id()).stream()
                        .map(entry ->
                                entry.kind() == HistoryEntry.Kind.APPLIED || entry.kind() == HistoryEntry.Kind.WITHDRAWN
                                        ? nameless(entry)
                                        : entry)
                        .toList(),
                veil.messages(row, correspondence.messages().list(row.id(), author -> recruiter(row, author))),
                notes.list(row.id(), author -> recruiter(row, author)));
    }

    Optional<Interview> interview(ApplicationRow row) {
        return correspondence.interviews().find(row.id());
    }

    /** Name of a recruiter; the applicant's is never told here. */
    private String recruiter(ApplicationRow row, @Nullable UUID author) {
        return row.account().value().equals(author) ? "" : history.name(author).orElse("");
    }

    private static HistoryEntry nameless(HistoryEntry entry) {
        return new HistoryEntry(entry.at(), entry.kind(), Optional.empty(), entry.from(), entry.to(), entry.detail());
    }
}
