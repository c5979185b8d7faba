package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.uikit.Bars;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;

/** The whole explanation of a recommendation: parts that sum to the score, skills, and what diversification did. */
final class WhyPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_CHIPS = 12;

    WhyPanel(Recommendation recommendation, Labels labels) {
        addClassName("why");
        Explanation why = recommendation.explanation();
        Reasons.diversification(recommendation, getLocale()).ifPresent(sentence -> {
            Paragraph placed = new Paragraph(new Glyph("layers"), new Span(sentence));
            placed.addClassName("why-placed");
            add(placed);
        });
        Div sides = new Div(table(why), skills(why, labels));
        sides.addClassName("why-sides");
        add(sides);
        if (!recommendation.fit().gates().isEmpty()) {
            add(new H3(getTranslation("match.why.gates")), GateTexts.all(recommendation.fit(), getLocale()));
        }
    }

    private Component table(Explanation why) {
        NativeTable table = new NativeTable();
        table.setCaptionText(getTranslation("match.why.caption"));
        NativeTableRow head = table.getHead().addRow();
        header(head, "match.why.part", "col");
        header(head, "match.why.value", "col");
        header(head, "match.why.points", "col");
        List<Long> points =
                Points.tenths(why.parts().stream().map(Part::contribution).toList());
        for (int i = 0; i < why.parts().size(); i++) {
            row(table.getBody().addRow(), why.parts().get(i), points.get(i));
        }
        NativeTableRow sum = table.getFoot().addRow();
        header(sum, "match.why.sum", "row");
        sum.add(new NativeTableCell());
        sum.add(new NativeTableCell(
                Points.shown(points.stream().mapToLong(Long::longValue).sum(), getLocale())));
        Div frame = new Div(table);
        frame.addClassName("why-table");
        return frame;
    }

    private void header(NativeTableRow row, String key, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", scope);
        row.add(cell);
    }

    private void row(NativeTableRow row, Part part, long tenths) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        Span swatch = new Span();
        swatch.addClassName("swatch");
        swatch.getStyle().set("background", part.feature().colour().css());
        name.add(swatch, new Span(PartTexts.name(part.feature(), getLocale())));
        NativeTableCell value = new NativeTableCell();
        Double share = part.share();
        if (share != null) {
            String percent = NumberFormat.getPercentInstance(getLocale()).format(share);
            Div measured = new Div(Bars.single(share), new Span(percent));
            measured.addClassName("why-value");
            value.add(measured);
        } else {
            Span missing = new Span(getTranslation("job.not-stated"));
            missing.addClassName("not-stated");
            value.add(missing);
        }
        row.add(name, value, new NativeTableCell(part.stated() ? Points.shown(tenths, getLocale()) : "–"));
    }

    private Component skills(Explanation why, Labels labels) {
        Div skills = new Div();
        skills.addClassName("why-skills");
        add(skills, "have", chips(labels.skills(why.matchingSkills(), getLocale()), "check", "chip-have"));
        add(skills, "missing", chips(labels.skills(why.missingSkills(), getLocale()), "circle-help", "chip-missing"));
        add(skills, "words", chips(why.matchingWords(), "search", "chip-word"));
        if (why.matchingSkills().isEmpty() && why.missingSkills().isEmpty()) {
            skills.addComponentAsFirst(new Paragraph(getTranslation("match.why.no-skills")));
        }
        return skills;
    }

    private void add(Div skills, String key, Div chips) {
        if (chips.getComponentCount() > 0) {
            skills.add(new H3(getTranslation("match.why." + key)), chips);
        }
    }

    private static Div chips(List<String> names, String glyph, String className) {
        Div chips = new Div();
        chips.addClassName("chips");
        names.stream()
                .limit(MOST_CHIPS)
                .forEach(name -> chips.add(new Chip(name).styled(className).withGlyph(glyph)));
        return chips;
    }
}
