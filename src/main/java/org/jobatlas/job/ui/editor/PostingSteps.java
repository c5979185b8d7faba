package org.jobatlas.job.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.uikit.LeanButton;
import org.jobatlas.uikit.Toast;

/** Buttons for the allowed state changes of a posting. */
final class PostingSteps extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PostingServices desk;
    private final transient Clock clock;
    private final Runnable moved;

    /** @param moved told after a step */
    PostingSteps(PostingServices desk, Clock clock, Runnable moved) {
        this.clock = clock;
        this.desk = desk;
        this.moved = moved;
        addClassName("posting-steps");
    }

    /** @param save saves what was typed first; false where that went wrong */
    void show(WrittenPosting posting, java.util.function.BooleanSupplier save) {
        removeAll();
        PostingStatus status = posting.status();
        for (PostingStatus next :
                List.of(PostingStatus.PUBLISHED, PostingStatus.PAUSED, PostingStatus.CLOSED, PostingStatus.ARCHIVED)) {
            if (status.mayBecome(next) && !(status == PostingStatus.DRAFT && next != PostingStatus.PUBLISHED)) {
                add(step(status, next, () -> {
                    if (save.getAsBoolean()) {
                        take(posting, next);
                    }
                }));
            }
        }
        if (status == PostingStatus.DRAFT) {
            add(button("calendar-clock", "posting.schedule", () -> {
                if (save.getAsBoolean()) {
                    new ScheduleDialog(desk, clock, posting, moved).open();
                }
            }));
            add(button("trash-2", "posting.discard", () -> {
                desk.writing().discard(posting.id());
                UI.getCurrentOrThrow().navigate(RecruiterNavigation.HOME);
            }));
        }
    }

    private LeanButton step(PostingStatus before, PostingStatus next, Runnable take) {
        String glyph =
                switch (next) {
                    case PUBLISHED -> "circle-play";
                    case PAUSED -> "circle-pause";
                    case CLOSED -> "circle-check";
                    case DRAFT, ARCHIVED -> "archive";
                };
        String again = next == PostingStatus.PUBLISHED && before != PostingStatus.DRAFT ? ".again" : "";
        LeanButton button = button(glyph, "posting.become." + PostingForm.key(next) + again, take);
        if (next == PostingStatus.PUBLISHED) {
            button.addClassName("button-primary");
        }
        return button;
    }

    private LeanButton button(String glyph, String key, Runnable pressed) {
        return new LeanButton(getTranslation(key), pressed).withGlyph(glyph);
    }

    private void take(WrittenPosting posting, PostingStatus next) {
        try {
            desk.lifeCycle().become(posting.id(), next);
            Toast.show(getTranslation("posting.became." + PostingForm.key(next)));
        } catch (UnfinishedPostingException | PostingStepException e) {
            Toast.show(refusal(this, e));
        }
        moved.run();
    }

    /** Why a step was not taken, in a sentence. */
    static String refusal(com.vaadin.flow.component.Component page, RuntimeException refused) {
        return switch (refused) {
            case UnfinishedPostingException unfinished ->
                unfinished.missing().stream()
                        .sorted()
                        .map(part -> page.getTranslation("posting.missing." + PostingForm.key(part)))
                        .collect(Collectors.joining(" "));
            case PostingStepException step ->
                page.getTranslation(
                        "posting.refused", page.getTranslation("posting.status." + PostingForm.key(step.status())));
            default -> throw refused;
        };
    }
}
