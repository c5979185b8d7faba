package org.jobatlas.hiring.ui.seeker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.OwnApplication;
import org.jobatlas.hiring.OwnApplicationDetails;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.HiringAddress;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.InterviewWords;
import org.jobatlas.hiring.ui.MessageForm;
import org.jobatlas.hiring.ui.MessageList;
import org.jobatlas.hiring.ui.SharedPanel;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.job.ui.JobNavigation;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.Toast;

/** A seeker's application: its stage, what the company has, who revealed it, and messages. */
@Route("applications/:id")
@RolesAllowed("SEEKER")
class SeekerApplicationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient OwnApplications applications;
    private String title = "";

    SeekerApplicationView(OwnApplications applications) {
        this.applications = applications;
        addClassName("application-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HiringAddress.application(event));
    }

    @Override
    public String getPageTitle() {
        return title + " · Jobatlas";
    }

    private void show(ApplicationId id) {
        OwnApplicationDetails details = applications.find(id).orElseThrow(NotFoundException::new);
        OwnApplication application = details.application();
        title = application.title();
        removeAll();
        Div status = new Div(StageNames.chip(application.stage(), application.withdrawn()));
        status.addClassName("chips");
        Paragraph lead =
                new Paragraph(JobNavigation.link(application.posting(), getTranslation("hiring.application.job")));
        lead.addClassName("page-lead");
        lead.add(" · " + application.company());
        add(new H1(title), lead, status);
        details.interview()
                .filter(interview -> application.stage() != Stage.DECLINED)
                .ifPresentOrElse(
                        interview -> add(interviewBox(id, InterviewWords.of(interview), "hiring.calendar")),
                        () -> details.history().stream()
                                .filter(entry -> entry.kind() == HistoryEntry.Kind.INTERVIEW_OFF)
                                .findFirst()
                                .ifPresent(off -> add(interviewBox(
                                        id,
                                        new Span(getTranslation("hiring.event.own.INTERVIEW_OFF")),
                                        "hiring.calendar.off"))));
        Div main = new Div(messages(details), said(details));
        Div side = new Div(history(details));
        if (!application.withdrawn()) {
            side.add(withdraw(id));
        }
        Div columns = new Div(main, side);
        columns.addClassName("application-columns");
        add(columns);
    }

    private Component interviewBox(ApplicationId id, Component words, String link) {
        Anchor calendar = new Anchor(HiringNavigation.ownCalendar(id), getTranslation(link));
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", "interview.ics");
        Div box = new Div(new Glyph("calendar"), words, calendar);
        box.addClassName("interview-box");
        return box;
    }

    private Component messages(OwnApplicationDetails details) {
        Section section = new Section(new H2(getTranslation("hiring.messages.title")));
        section.addClassName("messages");
        section.add(MessageList.of(details.messages(), getTranslation("hiring.messages.you")));
        ApplicationId id = details.application().id();
        if (!details.application().withdrawn()) {
            section.add(new MessageForm("message:" + id, text -> {
                boolean sent = applications.write(id, text);
                show(id);
                Toast.show(getTranslation(sent ? "hiring.messages.sent" : "hiring.withdrawn"));
            }));
        }
        return section;
    }

    private Component said(OwnApplicationDetails details) {
        Div all = new Div();
        if (!details.note().isBlank()) {
            all.add(new H2(getTranslation("hiring.application.note")), Written.text(details.note()));
        }
        if (!details.answers().isEmpty()) {
            all.add(new H2(getTranslation("hiring.application.answers")), Written.answers(details.answers()));
        }
        details.shared().ifPresent(shared -> all.add(new SharedPanel(shared)));
        return all;
    }

    private Component history(OwnApplicationDetails details) {
        OrderedList list = new OrderedList();
        list.addClassName("history");
        details.history().forEach(entry -> list.add(entry(entry)));
        Section section = new Section(new H2(getTranslation("hiring.history.title")), list);
        section.addClassName("history-section");
        if (details.reveals().isEmpty() && !details.application().withdrawn()) {
            Paragraph hidden = new Paragraph(getTranslation("hiring.application.hidden"));
            hidden.addClassName("soft");
            section.add(hidden);
        }
        return section;
    }

    private ListItem entry(HistoryEntry entry) {
        String what = entry.kind() == HistoryEntry.Kind.MOVED
                ? getTranslation("hiring.status." + entry.to())
                : getTranslation(
                        "hiring.event.own." + entry.kind(), entry.actor().orElse(""));
        Span when = new Span(Written.when(entry.at(), getLocale()));
        when.addClassName("soft");
        return new ListItem(new Span(what), when);
    }

    private Component withdraw(ApplicationId id) {
        Button button = new Button(getTranslation("hiring.withdraw"), e -> {
            Dialog dialog = new Dialog(getTranslation("hiring.withdraw.sure"));
            dialog.addClassName("narrow-dialog");
            dialog.add(new Paragraph(getTranslation("hiring.withdraw.what")));
            Button yes = new Button(getTranslation("hiring.withdraw"), confirmed -> {
                applications.withdraw(id);
                dialog.close();
                Toast.show(getTranslation("hiring.withdrawn"));
                UI.getCurrent().navigate(HiringNavigation.OWN);
            });
            yes.addClassName("button-danger");
            dialog.getFooter().add(new Button(getTranslation("hiring.cancel"), no -> dialog.close()), yes);
            dialog.open();
        });
        button.addClassName("quiet");
        return button;
    }
}
