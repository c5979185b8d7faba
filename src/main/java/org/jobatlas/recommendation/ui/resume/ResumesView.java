package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Matcher;
import org.jobatlas.recommendation.ui.MatchesView;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Toast;

/** The kept resumes of a seeker, what was read from them, and what is left out of the lists. */
@Route("resumes")
@RolesAllowed("SEEKER")
class ResumesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Keeping keeping;
    private final transient Matcher matcher;
    private final transient MatchSession session;
    private final transient LeavingOut leavingOut;
    private final transient Labels labels;

    ResumesView(Keeping keeping, Matcher matcher, MatchSession session, LeavingOut leavingOut, Labels labels) {
        this.keeping = keeping;
        this.matcher = matcher;
        this.session = session;
        this.leavingOut = leavingOut;
        this.labels = labels;
        addClassName("resumes-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        keeping.visit(session);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("resumes.title") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        Paragraph how = new Paragraph(getTranslation("resumes.how"));
        how.addClassName("page-lead");
        add(new H1(getTranslation("resumes.title")), how);
        if (!keeping.matches()) {
            add(new Paragraph(new Text(getTranslation("resumes.unmatched") + " "), consent()));
        }
        KeepOffer.of(matcher, keeping, session, this::show).ifPresent(this::add);
        List<StoredResume> resumes = keeping.resumes();
        if (!resumes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("resume-list");
            list.getElement().setAttribute("role", "list");
            resumes.forEach(resume -> list.add(card(resume)));
            add(list);
        }
        add(another(resumes.isEmpty()), new LeftOut(leavingOut, session));
    }

    private Anchor consent() {
        return new Anchor(PageNavigation.OWN_DATA, getTranslation("resumes.unmatched.change"));
    }

    private ResumeCard card(StoredResume resume) {
        return new ResumeCard(resume, keeping.profile(resume.id()), labels, new ResumeCard.Actions() {
            @Override
            public void match() {
                keeping.choose(resume.id())
                        .ifPresentOrElse(
                                reading -> {
                                    session.start(reading);
                                    UI.getCurrent().navigate(MatchesView.class);
                                },
                                () -> Toast.show(getTranslation("resumes.unmatched")));
            }

            @Override
            public void remove() {
                removed(resume.id(), resume.fileName());
            }
        });
    }

    private void removed(ResumeId resume, String fileName) {
        keeping.remove(resume);
        session.removed(resume);
        show();
        Toast.show(getTranslation("resumes.removed", fileName));
    }

    private Component another(boolean first) {
        Div section = new Div(
                new H2(getTranslation(first ? "resumes.first" : "resumes.another")), new DropPanel(matcher, session));
        section.addClassName("resumes-drop");
        return section;
    }
}
