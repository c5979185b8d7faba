package org.jobatlas.recommendation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.ui.JobVisit;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** Turns what is pressed on a card into a record, a word of thanks and, where the list changes, a new list. */
final class CardResponder implements CardActions, JobVisit {

    private final MatchSession session;
    private final MatchAnswers answers;
    private final Runnable rank;
    private final Consumer<PostingId> collapse;
    private final OfferBar offers;
    private Set<PostingId> saved = Set.of();
    private boolean canSave;
    private @Nullable RecommendationList list;

    CardResponder(
            MatchSession session, MatchAnswers answers, Runnable rank, Consumer<PostingId> collapse, OfferBar offers) {
        this.session = session;
        this.answers = answers;
        this.rank = rank;
        this.collapse = collapse;
        this.offers = offers;
    }

    /** From now on answers refer to this list. */
    void show(RecommendationList shown) {
        list = shown;
        canSave = answers.canSave();
        saved = new HashSet<>(answers.saved());
        answers.relevant().forEach(posting -> session.relevant(posting, true));
    }

    @Override
    public State state(PostingSummary posting) {
        PostingId id = posting.id();
        return new State(session.relevant(id), canSave, saved.contains(id));
    }

    @Override
    public void opened(PostingId posting) {
        record(posting, InteractionKind.OPENED);
    }

    @Override
    public void applied(PostingId posting) {
        record(posting, InteractionKind.APPLIED);
    }

    @Override
    public void saved(PostingId posting, boolean save) {
        record(posting, save ? InteractionKind.SAVED : InteractionKind.UNSAVED);
        if (save) {
            saved.add(posting);
        } else {
            saved.remove(posting);
        }
    }

    /** What stands beside the list need not be in it. */
    private void record(PostingId posting, InteractionKind kind) {
        if (list != null
                && list.items().stream().anyMatch(item -> item.posting().id().equals(posting))) {
            answers.record(list, posting, kind);
        }
    }

    @Override
    public void relevant(PostingSummary posting, boolean relevant) {
        answers.record(list, posting.id(), relevant ? InteractionKind.RELEVANT : InteractionKind.ANSWER_WITHDRAWN);
        session.relevant(posting.id(), relevant);
        if (relevant) {
            Toast.show(translate("match.thanks.relevant"));
        }
    }

    @Override
    public void notRelevant(PostingSummary posting, Reason reason) {
        if (session.excludes(posting.id())) {
            return;
        }
        answers.notRelevant(list, posting.id(), reason);
        session.relevant(posting.id(), false);
        offers.offer(posting, reason);
        leave(posting.id(), translate("match.thanks.not-relevant"), InteractionKind.ANSWER_WITHDRAWN);
    }

    @Override
    public void dismiss(PostingSummary posting) {
        if (session.excludes(posting.id())) {
            return;
        }
        answers.record(list, posting.id(), InteractionKind.DISMISSED);
        leave(posting.id(), translate("match.dismissed", posting.title()), InteractionKind.RESTORED);
    }

    @Override
    public void block(PostingSummary posting, String employer) {
        block(employer, true);
        Toast.undoable(translate("match.blocked", employer), translate("match.undo"), () -> {
            block(employer, false);
            rank.run();
        });
        collapse.accept(posting.id());
        rank.run();
    }

    /** A seeker's blocks are kept; a visitor's end with the session. */
    private void block(String employer, boolean blocked) {
        session.block(employer, blocked);
        if (canSave) {
            answers.block(employer, blocked);
        }
    }

    private void leave(PostingId posting, String sentence, InteractionKind undo) {
        RecommendationList answered = list;
        session.exclude(posting, true);
        Toast.undoable(sentence, translate("match.undo"), () -> {
            answers.record(answered, posting, undo);
            offers.clear();
            session.exclude(posting, false);
            rank.run();
        });
        collapse.accept(posting);
        rank.run();
    }
}
