package org.jobatlas.feedback.internal.lists;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.feedback.AcceptedList;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.internal.review.AbuseSigns;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StoredFeedbackLog implements FeedbackLog {

    private final LoggedLists lists;
    private final Consents consents;
    private final AbuseSigns signs;
    private final JsonMapper json;

    StoredFeedbackLog(LoggedLists lists, Consents consents, AbuseSigns signs, JsonMapper json) {
        this.lists = lists;
        this.consents = consents;
        this.signs = signs;
        this.json = json;
    }

    @Override
    public void read(Instant since, Consumer<LoggedList> into) {
        pages(since, page -> {
            page.forEach(into);
            return true;
        });
    }

    @Override
    public void signContrary(Collection<UUID> people, Instant since) {
        signs.contrary(people, since);
    }

    @Override
    public void readAccepted(Instant since, Instant until, Consumer<AcceptedList> into) {
        Set<AccountId> consenting = SystemRights.call(() -> consents.givers(Consent.Use.TRAINING));
        pages(since, page -> {
            for (LoggedList list : page) {
                if (!list.at().isBefore(until)) {
                    return false;
                }
                into.accept(accepted(list, consenting));
            }
            return true;
        });
    }

    /** Page by page, until there are no more or the reader has enough. */
    private void pages(Instant since, Predicate<List<LoggedList>> reader) {
        LoggedLists.Position place = LoggedLists.Position.before(since);
        List<LoggedList> page = lists.after(place);
        while (!page.isEmpty() && reader.test(page)) {
            page = lists.after(LoggedLists.Position.of(page.getLast()));
        }
    }

    private static AcceptedList accepted(LoggedList list, Set<AccountId> consenting) {
        List<LoggedList.Interaction> teaching =
                list.answers().stream().filter(StoredFeedbackLog::counts).toList();
        UUID person = list.person();
        return new AcceptedList(list.with(teaching), person != null && consenting.contains(new AccountId(person)));
    }

    /** A fact about the posting needs no review. */
    private static boolean counts(LoggedList.Interaction answer) {
        Reason reason = answer.reason();
        return answer.review() == ReviewState.ACCEPTED
                || (answer.review() == ReviewState.PENDING && reason != null && !reason.teachesTaste());
    }

    @Override
    public long export(Instant since, OutputStream out) {
        AtomicLong count = new AtomicLong();
        try (SequenceWriter lines = json.writerFor(LoggedList.class)
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .withRootValueSeparator("\n")
                .writeValues(out)) {
            read(since, list -> {
                lines.write(list);
                count.incrementAndGet();
            });
        }
        return count.get();
    }

    @Override
    public void read(InputStream exported, Consumer<LoggedList> into) {
        try (MappingIterator<LoggedList> lines =
                json.readerFor(LoggedList.class).readValues(exported)) {
            lines.forEachRemaining(into);
        }
    }
}
