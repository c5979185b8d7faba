package org.jobatlas.hiring.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.ui.HiringNavigation;
import org.jobatlas.hiring.ui.StageNames;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.PageNavigation;

/** The pipelines of a recruiter's companies, with the number of applicants by stage. */
@Route("recruiter/applicants")
@Menu(title = "nav.applicants", order = 11, icon = "user")
@RolesAllowed("RECRUITER")
class RecruiterApplicantsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 30;

    RecruiterApplicantsView(Companies companies, Applicants applicants) {
        addClassName("pipelines-page");
        Paragraph lead = new Paragraph(getTranslation("hiring.pipelines.how"));
        lead.addClassName("page-lead");
        add(
                new H1(getTranslation("hiring.pipelines.title")),
                lead,
                new Anchor(PageNavigation.PEOPLE, getTranslation("nav.people")));
        List<Company> own = companies.own();
        if (own.isEmpty()) {
            add(EmptyState.section(
                    "building-2",
                    getTranslation("hiring.pipelines.none.title"),
                    getTranslation("hiring.pipelines.none")));
        }
        own.forEach(company -> add(section(company, applicants.pipelines(company.id()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hiring.pipelines.title") + " · Jobatlas";
    }

    private Component section(Company company, List<PipelineSummary> pipelines) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pipeline-list");
        list.getElement().setAttribute("role", "list");
        Button more = new Button(getTranslation("hiring.board.more"));
        more.addClassName("quiet");
        more.addClickListener(e -> next(list, pipelines, more));
        next(list, pipelines, more);
        Anchor numbers = new Anchor(HiringNavigation.numbers(company.id()), getTranslation("hiring.numbers.link"));
        Div head = new Div(new H2(company.name()), numbers);
        head.addClassName("section-head");
        return new Section(head, list, more);
    }

    private void next(UnorderedList list, List<PipelineSummary> pipelines, Button more) {
        int shown = (int) list.getChildren().count();
        pipelines.stream().skip(shown).limit(PAGE).forEach(pipeline -> list.add(item(pipeline)));
        more.setVisible(shown + PAGE < pipelines.size());
    }

    private ListItem item(PipelineSummary pipeline) {
        ListItem item = new ListItem(
                new H3(new Anchor(
                        HiringNavigation.board(pipeline.posting().id()),
                        pipeline.posting().title())),
                pipeline.all() == 0 ? nobody() : counts(pipeline));
        item.addClassName("pipeline-item");
        return item;
    }

    private Component nobody() {
        Paragraph none = new Paragraph(getTranslation("hiring.board.none.title"));
        none.addClassName("soft");
        return none;
    }

    private static Component counts(PipelineSummary pipeline) {
        Div counts = new Div();
        counts.addClassName("pipeline-counts");
        for (Stage stage : Stage.values()) {
            Span number = new Span(Integer.toString(pipeline.count(stage)));
            number.addClassName("pipeline-number");
            Div count = new Div(number, new Span(StageNames.of(stage, pipeline.names())));
            count.addClassName("pipeline-count");
            if (pipeline.count(stage) == 0) {
                count.addClassName("none");
            }
            counts.add(count);
        }
        return counts;
    }
}
