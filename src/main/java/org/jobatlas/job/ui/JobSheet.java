package org.jobatlas.job.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Printed;
import org.jobatlas.uikit.SafeHtml;

/** The content of an open posting: title, application, fit, text, facts, related links. */
public final class JobSheet extends Article {

    private static final long serialVersionUID = 1L;

    private final transient JobSheets sheets;
    private final transient JobVisit visit;

    /**
     * As the whole page, or under the heading of a list.
     *
     * @param page whether the title is the heading of the page
     */
    public JobSheet(PostingDetails posting, boolean page, JobSheets sheets, JobVisit visit) {
        this.sheets = sheets;
        this.visit = visit;
        addClassName("job-article");
        SafeHtml body = new SafeHtml(posting.description());
        body.addClassName("prose");
        if (posting.language() != null) {
            body.getElement().setAttribute("lang", posting.language().code());
        }
        Div text = new Div();
        text.addClassName("job-text");
        sheets.parts(JobPart.Slot.FIT, posting).forEach(text::add);
        text.add(body);
        Div columns = new Div(text, aside(posting));
        columns.addClassName("job-columns");
        add(header(posting, page), columns);
        List<Component> more = sheets.parts(JobPart.Slot.MORE, posting);
        if (!more.isEmpty()) {
            Section further = new Section();
            further.addClassName("job-further");
            more.forEach(further::add);
            add(further);
        }
    }

    private Header header(PostingDetails posting, boolean page) {
        Locale locale = getLocale();
        Facts facts = Facts.of(posting);
        HtmlContainer heading = page ? new H1(posting.title()) : new H2(posting.title());
        heading.addClassName("job-title");
        heading.getElement().setAttribute("tabindex", "-1");
        if (posting.language() != null) {
            heading.getElement().setAttribute("lang", posting.language().code());
        }
        Div terms = new Div(
                Printed.press(new FieldChip(sheets.labels().taxonomy(), posting.field())),
                Printed.press(facts.terms(locale, sheets.labels().clock())));
        terms.addClassName("match-facts");
        Header header = new Header(heading, Printed.press(facts.where(locale)), terms, actions(posting));
        header.addClassName("job-header");
        FieldChip.paint(header, sheets.labels().taxonomy(), posting.field());
        return header;
    }

    private Div actions(PostingDetails posting) {
        Div actions = new Div();
        actions.addClassName("job-actions");
        sheets.apply(posting).ifPresent(apply -> {
            apply.getElement().addEventListener("click", e -> visit.applied(posting.id()));
            actions.add(apply);
        });
        actions.add(
                sheets.saveButton(posting, visit),
                new ShareButton(posting.title(), sheets.address(posting.id())),
                Deadline.of(posting, sheets.labels().clock(), getLocale()));
        return actions;
    }

    private Section aside(PostingDetails posting) {
        Section aside = new Section(new H2(getTranslation("job.facts")), new FactSheet(posting, getLocale()));
        aside.addClassName("job-aside");
        if (!posting.skills().isEmpty()) {
            Div chips = new Div();
            chips.addClassName("chips");
            sheets.labels().skills(posting.skills(), getLocale()).forEach(skill -> chips.add(new Chip(skill)));
            aside.add(new H2(getTranslation("job.skills")), chips);
        }
        return Printed.press(aside);
    }
}
