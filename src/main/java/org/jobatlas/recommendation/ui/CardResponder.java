package org.jobatlas.recommendation.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/** Turns what is pressed on a card into a record, a word of thanks and, where the list changes, a new list. */
final class CardResponder implements CardActions {

    private final MatchSession session;
    private final MatchAnswers answers;
    private final Runnable rank;
    private final Consumer<PostingId> collapse;
    private Map<PostingId, String> applyUrls = Map.of();
    private Set<PostingId> saved = Set.of();
    private boolean canSave;
    private @Nullable RecommendationList list;

    CardResponder(MatchSession session, MatchAnswers answers, Runnable rank, Consumer<PostingId> collapse) {
        this.session = session;
        this.answers = answers;
        this.rank = rank;
        this.collapse = collapse;
    }

    /** From now on answers refer to this list. */
    void show(RecommendationList shown, Map<PostingId, String> urls) {
        list = shown;
        applyUrls = urls;
        canSave = answers.canSave();
        saved = new HashSet<>(answers.saved());
    }

    @Override
    public State state(PostingSummary posting) {
        InteractionKind answer = session.answers().get(posting.id());
        Boolean relevant = answer == null ? null : answer == InteractionKind.RELEVANT;
        return new State(relevant, canSave, saved.contains(posting.id()), applyUrls.get(posting.id()));
    }

    @Override
    public void opened(PostingSummary posting) {
        answers.record(list, posting.id(), InteractionKind.OPENED);
    }

    @Override
    public void applied(PostingSummary posting) {
        answers.record(list, posting.id(), InteractionKind.APPLIED);
    }

    @Override
    public void saved(PostingSummary posting, boolean save) {
        answers.record(list, posting.id(), save ? InteractionKind.SAVED : InteractionKind.UNSAVED);
        if (save) {
            saved.add(posting.id());
        } else {
            saved.remove(posting.id());
        }
    }

    @Override
    public void relevant(PostingSummary posting) {
        answers.record(list, posting.id(), InteractionKind.RELEVANT);
        session.answers().put(posting.id(), InteractionKind.RELEVANT);
        Toast.show(translate("match.thanks.relevant"));
    }

    @Override
    public void notRelevant(PostingSummary posting, Reason reason) {
        answers.notRelevant(list, posting.id(), reason);
        session.answers().put(posting.id(), InteractionKind.NOT_RELEVANT);
        RecommendationList answered = list;
        Toast.undoable(translate("match.thanks.not-relevant"), translate("match.undo"), () -> {
            answers.record(answered, posting.id(), InteractionKind.ANSWER_WITHDRAWN);
            session.answers().remove(posting.id());
            rank.run();
        });
        leave(posting.id());
    }

    @Override
    public void withdrawAnswer(PostingSummary posting) {
        answers.record(list, posting.id(), InteractionKind.ANSWER_WITHDRAWN);
        session.answers().remove(posting.id());
    }

    @Override
    public void dismiss(PostingSummary posting) {
        RecommendationList answered = list;
        answers.record(answered, posting.id(), InteractionKind.DISMISSED);
        Toast.undoable(translate("match.dismissed", posting.title()), translate("match.undo"), () -> {
            if (answered != null) {
                answers.restore(answered.id(), posting.id());
            }
            rank.run();
        });
        leave(posting.id());
    }

    @Override
    public void block(PostingSummary posting, String employer) {
        answers.block(employer, true);
        Toast.undoable(translate("match.blocked", employer), translate("match.undo"), () -> {
            answers.block(employer, false);
            rank.run();
        });
        leave(posting.id());
    }

    private void leave(PostingId posting) {
        collapse.accept(posting);
        rank.run();
    }
}
