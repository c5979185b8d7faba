package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.ApplyForm;
import org.jobatlas.hiring.Applying;
import org.jobatlas.hiring.NotApplicableException;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.SharedPanel;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** The application form: resume, note, answers, preview of what is shared, and sending. */
@Route("apply/:id")
@RolesAllowed("SEEKER")
class ApplyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Applying applying;
    private final transient ResumeService resumes;
    private final Select<StoredResume> resume = new Select<>();
    private final List<DraftTextArea> answers = new ArrayList<>();
    private final Div preview = new Div();
    private final Button send = new Button();
    private transient ApplyForm form;
    private DraftTextArea note;

    @SuppressWarnings("NullAway.Init") // filled when the page is entered
    ApplyView(Applying applying, ResumeService resumes) {
        this.applying = applying;
        this.resumes = resumes;
        addClassName("apply-page");
        resume.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changed();
            }
        });
        send.addClickListener(e -> send());
        send.setDisableOnClick(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PostingId posting = HiringAddress.posting(event);
        try {
            form = applying.form(posting);
        } catch (NotApplicableException e) {
            add(EmptyState.page(
                    "calendar", getTranslation("hiring.apply.title.short"), getTranslation(e.messageKey())));
            return;
        }
        if (form.sent().isPresent()) {
            add(EmptyState.page(
                            "check",
                            getTranslation("hiring.apply.sent.title", form.title()),
                            getTranslation("hiring.apply.sent"))
                    .with(toApplication(form.sent().get())));
        } else {
            show();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.apply.title.short") + " · Jobatlas";
    }

    private Anchor toApplication(ApplicationId id) {
        Anchor link = new Anchor(HiringNavigation.own(id), getTranslation("hiring.apply.sent.link"));
        link.addClassName("button-primary");
        return link;
    }

    private void show() {
        answers.clear();
        Paragraph lead = new Paragraph(JobNavigation.link(form.posting(), form.title()));
        lead.addClassName("page-lead");
        lead.add(" · " + form.company());
        add(new H1(getTranslation("hiring.apply.title", form.title())), lead);
        List<StoredResume> kept = resumes.list();
        if (kept.isEmpty()) {
            Anchor keep = new Anchor(PageNavigation.RESUMES, getTranslation("hiring.apply.no-resume.link"));
            keep.addClassName("button-primary");
            add(EmptyState.section(
                            "file-text",
                            getTranslation("hiring.apply.no-resume.title"),
                            getTranslation("hiring.apply.no-resume"))
                    .with(keep));
            return;
        }
        choose(kept);
        Div fields = new Div(resume);
        fields.addClassName("apply-fields");
        note = text(getTranslation("hiring.apply.note"), "note", form.draft().note());
        note.setMaxLength(ApplicationDraft.LONGEST_NOTE);
        note.setHelperText(getTranslation("hiring.apply.note.help"));
        fields.add(note);
        for (int i = 0; i < form.questions().size(); i++) {
            fields.add(question(i));
        }
        Div columns = new Div(new Div(fields, buttons()), preview);
        columns.addClassName("apply-columns");
        add(columns);
        preview();
    }

    private void choose(List<StoredResume> kept) {
        resume.setLabel(getTranslation("hiring.apply.resume"));
        resume.setItems(kept);
        resume.setItemLabelGenerator(StoredResume::fileName);
        resume.setWidthFull();
        resume.setValue(kept.stream()
                .filter(one -> one.id().equals(form.draft().resume()))
                .findFirst()
                .orElse(kept.getFirst()));
    }

    private Component question(int number) {
        Question question = form.questions().get(number);
        DraftTextArea field =
                text(question.text(), "answer:" + question.text(), form.draft().answer(question));
        field.setMaxLength(ApplicationDraft.LONGEST_ANSWER);
        field.setRequiredIndicatorVisible(question.required());
        answers.add(field);
        return field;
    }

    private DraftTextArea text(String label, String name, String value) {
        return new DraftTextArea(label, form.posting() + ":" + name, value, this::changed);
    }

    private Component buttons() {
        send.setText(getTranslation("hiring.apply.send"));
        send.addClassName("button-primary");
        Paragraph kept = new Paragraph(getTranslation("hiring.apply.kept"));
        kept.addClassName("apply-kept");
        Div buttons = new Div(send, kept);
        buttons.addClassName("apply-buttons");
        return buttons;
    }

    private ApplicationDraft draft() {
        return new ApplicationDraft(
                resume.getValue().id(),
                note.getValue(),
                IntStream.range(0, answers.size())
                        .mapToObj(i -> new Answer(
                                form.questions().get(i).text(), answers.get(i).getValue()))
                        .toList());
    }

    private void changed() {
        applying.keep(form.posting(), draft());
        preview();
    }

    private void preview() {
        preview.removeAll();
        preview.add(new SharedPanel(applying.preview(form.posting(), draft())));
    }

    /** Keeps the answers of unchanged questions. */
    private void askAnew() {
        applying.keep(form.posting(), draft());
        form = applying.form(form.posting());
        removeAll();
        show();
    }

    private void send() {
        for (int i = 0; i < answers.size(); i++) {
            boolean open = form.questions().get(i).required()
                    && answers.get(i).getValue().isBlank();
            answers.get(i).setInvalid(open);
            answers.get(i).setErrorMessage(getTranslation("hiring.apply.not.QUESTION_OPEN"));
        }
        try {
            ApplicationId id = applying.send(form.posting(), draft(), getLocale());
            note.sent();
            answers.forEach(DraftTextArea::sent);
            Toast.show(getTranslation("hiring.apply.done"));
            UI.getCurrent().navigate(HiringNavigation.own(id));
        } catch (NotApplicableException e) {
            Toast.show(getTranslation(e.messageKey()));
            send.setEnabled(true);
            if (e.reason() == NotApplicableException.Reason.QUESTIONS_CHANGED) {
                askAnew();
            }
        }
    }
}
