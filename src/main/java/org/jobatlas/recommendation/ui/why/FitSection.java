package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Glyph;

/** How a job fits: its band, what speaks for it, what it asks for with the words of the resume, and how the score comes about. */
public final class FitSection extends Section {

    private static final long serialVersionUID = 1L;

    FitSection(Recommendation job, Profile profile, JobFits fits, Reasons reasons) {
        addClassName("job-fit");
        H2 title = new H2(getTranslation("fit.title"));
        Div head = new Div(title, BandMark.of(job.band()));
        head.addClassName("fit-head");
        UnorderedList why = new UnorderedList();
        why.addClassName("fit-reasons");
        reasons.all(job, new Reasons.Told(profile, fits.proofs(profile), getLocale()))
                .forEach(reason -> why.add(new ListItem(reason)));
        add(head, why);
        Reasons.diversification(job, getLocale()).ifPresent(sentence -> {
            Paragraph placed = new Paragraph(new Glyph("layers"), new Span(sentence));
            placed.addClassName("why-placed");
            add(placed);
        });
        List<Requirement> asked = fits.requirements(profile, job);
        if (!asked.isEmpty()) {
            add(new RequirementList(asked, reasons.labels()));
        }
        add(details(job, reasons));
    }

    private Component details(Recommendation job, Reasons reasons) {
        Div table = new Div();
        Button open = new Button(getTranslation("match.why"), new Glyph("chevron-down"));
        open.setIconAfterText(true);
        open.addClassNames("quiet", "why-button");
        open.getElement().setAttribute("aria-expanded", "false");
        open.addClickListener(e -> {
            boolean opened = table.getComponentCount() == 0;
            table.removeAll();
            if (opened) {
                table.add(new WhyPanel(job, reasons.labels()));
            }
            open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
        });
        Div bar = new Div(open, Bars.stacked(PartTexts.segments(job.explanation())));
        bar.addClassName("fit-score");
        Div details = new Div(bar, table);
        details.addClassName("fit-details");
        return details;
    }
}
