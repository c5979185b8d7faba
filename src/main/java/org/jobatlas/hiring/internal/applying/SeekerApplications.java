package org.jobatlas.hiring.internal.applying;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Message;
import org.jobatlas.hiring.OutsideApplication;
import org.jobatlas.hiring.OwnApplication;
import org.jobatlas.hiring.OwnApplicationDetails;
import org.jobatlas.hiring.OwnApplicationDetails.Reveal;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.hiring.SharedPreview;
import org.jobatlas.hiring.internal.ApplicationAccess;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.conversation.Correspondence;
import org.jobatlas.hiring.internal.pipeline.History;
import org.jobatlas.hiring.internal.pipeline.NameMask;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications of the signed-in seeker. */
@Service
@Transactional
class SeekerApplications implements OwnApplications {

    private final ApplicationAccess access;
    private final ApplicationRows rows;
    private final SealedPapers sealed;
    private final History history;
    private final Correspondence correspondence;
    private final OutsideRows elsewhere;
    private final Withdrawal withdrawal;

    SeekerApplications(
            ApplicationAccess access,
            ApplicationRows rows,
            SealedPapers sealed,
            History history,
            Correspondence correspondence,
            OutsideRows elsewhere,
            Withdrawal withdrawal) {
        this.access = access;
        this.rows = rows;
        this.sealed = sealed;
        this.history = history;
        this.correspondence = correspondence;
        this.elsewhere = elsewhere;
        this.withdrawal = withdrawal;
    }

    @Override
    public List<OwnApplication> list() {
        List<ApplicationRow> sent = rows.of(access.me());
        Map<ApplicationId, Integer> unread = correspondence
                .messages()
                .unread(sent.stream().map(ApplicationRow::id).toList(), true);
        return sent.stream()
                .map(row -> summary(row, unread.getOrDefault(row.id(), 0)))
                .toList();
    }

    @Override
    public Optional<OwnApplicationDetails> find(ApplicationId id) {
        return rows.find(id).filter(row -> row.account().equals(access.me())).map(this::details);
    }

    private OwnApplicationDetails details(ApplicationRow row) {
        Optional<Snapshot> snapshot = sealed.open(row.papers().snapshot(), Snapshot.class);
        List<HistoryEntry> happened = history.open(row.id());
        correspondence.messages().read(row.id(), true);
        return new OwnApplicationDetails(
                summary(row, 0),
                snapshot.map(SeekerApplications::shared),
                snapshot.map(kept -> kept.said().note()).orElse(""),
                snapshot.map(kept -> kept.said().answers()).orElse(List.<Answer>of()),
                happened,
                correspondence
                        .messages()
                        .list(row.id(), author -> row.account().value().equals(author) ? "" : row.companyName())
                        .stream()
                        .map(message -> message.saying(message.text()
                                .replace(
                                        NameMask.NAME,
                                        snapshot.map(kept -> kept.person().name())
                                                .orElse(""))))
                        .toList(),
                happened.stream()
                        .filter(entry -> entry.kind() == HistoryEntry.Kind.REVEALED)
                        .map(entry -> new Reveal(entry.at(), entry.actor().orElse("")))
                        .toList(),
                correspondence.interviews().find(row.id()));
    }

    private static SharedPreview shared(Snapshot kept) {
        return new SharedPreview(
                kept.person().name(),
                kept.person().email(),
                kept.resume().fileName(),
                kept.said().resume(),
                kept.blind().resume(),
                kept.blind().note(),
                kept.blind().answers());
    }

    private static OwnApplication summary(ApplicationRow row, int unread) {
        return new OwnApplication(
                row.id(),
                row.posting(),
                row.title(),
                row.companyName(),
                row.stage(),
                row.withdrawn(),
                row.appliedAt(),
                row.movedAt(),
                unread);
    }

    @Override
    public void withdraw(ApplicationId id) {
        ApplicationRow row = access.changingMine(id);
        if (!row.withdrawn()) {
            withdrawal.of(row);
        }
    }

    @Override
    public boolean write(ApplicationId id, String text) {
        ApplicationRow row = access.changingMine(id);
        String message = TypedText.text(text, Message.LONGEST);
        if (row.withdrawn()) {
            return false;
        }
        if (!message.isEmpty()) {
            correspondence.messages().add(id, false, message);
            history.add(id, HistoryEntry.Kind.MESSAGE);
        }
        return true;
    }

    @Override
    public Optional<byte[]> calendar(ApplicationId id) {
        ApplicationRow row = access.mine(id);
        return correspondence.interviews().calendar(row, HiringNavigation.own(id), row.companyName(), place -> place);
    }

    @Override
    public List<OutsideApplication> outside() {
        return elsewhere.of(access.me());
    }

    @Override
    public void note(OutsideApplication application) {
        elsewhere.keep(access.me(), application);
    }

    @Override
    public void forget(UUID outside) {
        elsewhere.delete(access.me(), outside);
    }
}
