package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.ui.FieldChip;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.SampleResume;
import org.jobatlas.recommendation.SampleResumeSource;
import org.jobatlas.recommendation.ui.resume.DropPanel;
import org.jobatlas.recommendation.ui.resume.KeepNote;
import org.jobatlas.recommendation.ui.resume.KeepOffer;
import org.jobatlas.recommendation.ui.resume.Keeping;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.springframework.beans.factory.ObjectProvider;

/** The front page: what the portal promises, and the two entries: a resume, or a search. */
@Route("")
@AnonymousAllowed
public class FrontView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    FrontView(
            Matcher matcher,
            MatchSession session,
            Keeping keeping,
            ObjectProvider<SampleResumeSource> samples,
            PostingCatalogue catalogue,
            Labels labels) {
        addClassName("front");
        keeping.visit(session);
        DropPanel drop = new DropPanel(matcher, session);
        Div entry = new Div(drop, search(catalogue));
        entry.addClassName("front-entry");
        samples.ifAvailable(source -> entry.add(samples(source, drop, labels)));
        entry.add(KeepNote.before(keeping));
        add(hero(), entry, promises());
        KeepOffer.of(matcher, keeping, session, () -> UI.getCurrent().navigate(MatchesView.class))
                .ifPresent(offer -> addComponentAtIndex(1, offer));
        if (session.profile() != null || keeping.latest().isPresent()) {
            addComponentAtIndex(1, back());
        }
    }

    @Override
    public String getPageTitle() {
        return "Jobatlas · " + getTranslation("front.title");
    }

    private Component hero() {
        H1 title = new H1(getTranslation("front.title"));
        Paragraph promise = new Paragraph(getTranslation("front.promise"));
        promise.addClassName("front-promise");
        Section hero = new Section(title, promise);
        hero.addClassName("front-hero");
        return hero;
    }

    private Component search(PostingCatalogue catalogue) {
        Div search = searchForm();
        search.addClassName("front-or");
        Paragraph size = new Paragraph(getTranslation("front.count", catalogue.countPublished()));
        size.addClassName("front-count");
        search.add(size);
        return search;
    }

    /** A plain form: it works before the application has loaded, and its address is the search page's own. */
    private static Div searchForm() {
        Input text = new Input();
        text.setType("search");
        text.getElement().setAttribute("name", "q");
        text.setPlaceholder(com.vaadin.flow.i18n.I18NProvider.translate("front.search.placeholder"));
        text.getElement().setAttribute("aria-label", com.vaadin.flow.i18n.I18NProvider.translate("front.search.label"));
        text.getElement().setAttribute("autocomplete", "off").setAttribute("maxlength", "200");
        Element submit = new Element("button");
        submit.setAttribute("type", "submit").setText(com.vaadin.flow.i18n.I18NProvider.translate("front.search"));
        Div form = new Div();
        Element element = new Element("form");
        element.setAttribute("action", PageNavigation.SEARCH)
                .setAttribute("method", "get")
                .setAttribute("role", "search");
        element.getClassList().add("front-search");
        element.appendChild(new Glyph("search").getElement(), text.getElement(), submit);
        form.getElement().appendChild(element);
        return form;
    }

    private Component samples(SampleResumeSource source, DropPanel drop, Labels labels) {
        List<SampleResume> all = source.list();
        Div chips = new Div();
        chips.addClassName("sample-chips");
        all.forEach(sample -> {
            Span dot = new Span();
            dot.addClassName("chip-dot");
            Button chip = new Button(sample.title(getLocale()), dot, e -> {
                drop.tryWith(new ResumeFile(sample.fileName(), source.content(sample.id())));
            });
            chip.addClassName("sample-chip");
            FieldChip.paint(chip, labels.taxonomy(), sample.field());
            chips.add(chip);
        });
        H2 heading = new H2(getTranslation("front.samples"));
        Div section = new Div(heading, chips);
        section.addClassName("front-samples");
        section.setVisible(!all.isEmpty());
        return section;
    }

    private Component back() {
        Anchor back = new Anchor(
                PageNavigation.MATCHES, new Glyph("target"), new Span(getTranslation("front.back-to-matches")));
        back.addClassNames("button-primary", "front-back");
        return back;
    }

    private Component promises() {
        Section promises = new Section();
        promises.addClassName("front-promises");
        promises.setAriaLabel(getTranslation("front.how"));
        promises.add(promise("scale", "why"), promise("layers", "spread"), promise("sliders-horizontal", "yours"));
        return promises;
    }

    private Component promise(String glyph, String key) {
        return new Div(
                new Glyph(glyph),
                new H2(getTranslation("front." + key + ".title")),
                new Paragraph(getTranslation("front." + key + ".text")));
    }
}
