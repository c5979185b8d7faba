package org.jobatlas.hiring.internal.conversation;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.ApplicantDetails.Exchange;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.pipeline.History;
import org.jobatlas.hiring.internal.pipeline.NameMask;
import org.jobatlas.hiring.internal.pipeline.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Messages, notes and history of an applicant, for recruiters. */
@Component
public class Exchanges {

    private final History history;
    private final Correspondence correspondence;
    private final Notes notes;
    private final NameMask veil;

    Exchanges(History history, Correspondence correspondence, Notes notes, NameMask veil) {
        this.veil = veil;
        this.history = history;
        this.correspondence = correspondence;
        this.notes = notes;
    }

    /** All of it; the applicant's messages are marked as read. */
    public Exchange of(ApplicationRow row) {
        correspondence.messages().read(row.id(), false);
        NameMask.Reader reader = veil.reader(row);
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

    public Optional<Interview> interview(ApplicationRow row) {
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
