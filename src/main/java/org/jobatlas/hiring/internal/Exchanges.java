package org.jobatlas.hiring.internal;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.ApplicantDetails.Exchange;
import org.jobatlas.hiring.Interview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages, notes and history of an applicant, for recruiters. */
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

    /** All of it; the applicant's messages are marked as read. */
    Exchange of(ApplicationRow row) {
        correspondence.messages().read(row.id(), false);
        Veil.Reader reader = veil.reader(row);
        return new Exchange(
                history.whole(row).stream()
                        .map(entry -> entry.saying(reader.written(entry.detail())))
                        .toList(),
                correspondence.messages().list(row.id(), author -> recruiter(row, author)).stream()
                        .map(message -> message.saying(
                                message.ofCompany() ? reader.written(message.text()) : reader.sent(message.text())))
                        .toList(),
                notes.list(row.id(), author -> recruiter(row, author)).stream()
                        .map(note -> note.saying(reader.written(note.text())))
                        .toList());
    }

    Optional<Interview> interview(ApplicationRow row) {
        return correspondence
                .interviews()
                .find(row.id())
                .map(found -> found.at(veil.reader(row).written(found.place())));
    }

    /** Name of a recruiter; never the applicant's. */
    private String recruiter(ApplicationRow row, @Nullable UUID author) {
        return row.account().value().equals(author) ? "" : history.name(author).orElse("");
    }
}
