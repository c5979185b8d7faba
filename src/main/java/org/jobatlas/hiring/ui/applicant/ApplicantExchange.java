package org.jobatlas.hiring.ui.applicant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.hiring.ApplicantDetails;
import org.jobatlas.hiring.ApplicantNote;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Interview;
import org.jobatlas.hiring.MessageTemplate;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.InterviewWords;
import org.jobatlas.hiring.ui.MessageForm;
import org.jobatlas.hiring.ui.MessageList;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.hiring.ui.board.ApplicantTile;
import org.jobatlas.hiring.ui.seeker.DraftTextArea;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** Messages, interview, notes and history of an applicant. */
final class ApplicantExchange extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ApplicantDetails details;
    private final transient Conversations conversations;
    private final transient Pipelines pipelines;
    private final transient Host host;

    /** @param changing does something with the applicant and shows what came of it */
    record Host(Clock clock, Consumer<Runnable> changing) {

        void change(Runnable what) {
            changing.accept(what);
        }
    }

    ApplicantExchange(ApplicantDetails details, Conversations conversations, Pipelines pipelines, Host host) {
        this.details = details;
        this.conversations = conversations;
        this.pipelines = pipelines;
        this.host = host;
        addClassName("applicant-exchange");
        add(interview(), messages(), notes(), history());
    }

    private ApplicationId id() {
        return details.card().id();
    }

    private Component interview() {
        Section section = new Section(new H2(getTranslation("hiring.interview.title")));
        Div actions = new Div();
        actions.addClassName("interview-actions");
        standing().ifPresent(interview -> {
            Anchor calendar = new Anchor(HiringNavigation.calendar(id()), getTranslation("hiring.calendar"));
            calendar.setRouterIgnore(true);
            calendar.getElement().setAttribute("download", "interview.ics");
            section.add(InterviewWords.of(interview));
            actions.add(calendar);
        });
        actions.add(new Button(
                getTranslation(standing().isPresent() ? "hiring.interview.change" : "hiring.interview.set"),
                new Glyph("calendar"),
                e -> askInterview()));
        section.add(actions);
        return section;
    }

    /** Nobody who was declined is expected at an interview. */
    private Optional<Interview> standing() {
        return details.interview().filter(interview -> details.card().stage() != Stage.DECLINED);
    }

    private void askInterview() {
        new InterviewDialog(
                        standing(),
                        host.clock(),
                        interview -> host.change(() -> {
                            conversations.invite(id(), interview);
                            Toast.show(getTranslation("hiring.interview.sent"));
                        }),
                        () -> host.change(() -> {
                            conversations.callOff(id());
                            Toast.show(getTranslation("hiring.interview.sent"));
                        }))
                .open();
    }

    private Component messages() {
        Section section = new Section(
                new H2(getTranslation("hiring.messages.title")),
                MessageList.of(details.exchange().messages(), ApplicantTile.name(details.card())));
        section.addClassName("messages");
        MessageForm form = new MessageForm(
                "message:" + id(),
                text -> host.change(() -> {
                    conversations.write(id(), text);
                    Toast.show(getTranslation("hiring.messages.sent"));
                }));
        Select<MessageTemplate> templates = new Select<>();
        templates.setLabel(getTranslation("hiring.templates.title"));
        templates.setItems(conversations.templates(details.posting().company()));
        templates.setItemLabelGenerator(MessageTemplate::name);
        templates.setWidthFull();
        templates.addValueChangeListener(
                e -> form.fill(conversations.filled(id(), e.getValue().text())));
        Button manage = new Button(
                getTranslation("hiring.templates.manage"),
                e -> new TemplateDialog(conversations, details.posting().company(), () -> host.change(() -> {}))
                        .open());
        manage.addClassName("quiet");
        section.add(templates, form, manage);
        return section;
    }

    private Component notes() {
        Section section = new Section(
                new H2(getTranslation("hiring.notes.title")), new Paragraph(getTranslation("hiring.notes.how")));
        section.addClassName("messages");
        DraftTextArea text = new DraftTextArea(getTranslation("hiring.notes.write"), "note:" + id(), "", () -> {});
        text.setMaxLength(ApplicantNote.LONGEST);
        Button add = new Button(getTranslation("hiring.notes.add"), e -> {
            if (!text.getValue().isBlank()) {
                text.sent();
                host.change(() -> pipelines.note(id(), text.getValue()));
            }
        });
        section.add(text, add);
        OrderedList list = new OrderedList();
        list.addClassName("message-list");
        details.exchange().notes().forEach(note -> {
            Span head = new Span(note.author() + " · " + Written.when(note.at(), getLocale()));
            head.addClassName("soft");
            list.add(new ListItem(head, Written.text(note.text())));
        });
        section.add(list);
        return section;
    }

    private Component history() {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        details.exchange().history().forEach(entry -> list.add(entry(entry)));
        return Written.folded(getTranslation("hiring.history.title"), list);
    }

    private ListItem entry(HistoryEntry entry) {
        String what = entry.kind() == HistoryEntry.Kind.MOVED
                ? getTranslation("hiring.event.moved", getTranslation("hiring.stage." + entry.to()))
                : getTranslation("hiring.event." + entry.kind(), entry.detail());
        Span when =
                new Span(entry.actor().map(name -> name + " · ").orElse("") + Written.when(entry.at(), getLocale()));
        when.addClassName("soft");
        return new ListItem(new Span(what), when);
    }
}
