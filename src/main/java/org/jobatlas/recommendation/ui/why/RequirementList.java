package org.jobatlas.recommendation.ui.why;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.recommendation.Requirement;
import org.jobatlas.recommendation.Requirement.Kind;
import org.jobatlas.recommendation.Requirement.Mark;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** What a job asks for, each marked: the resume shows it, is silent, or says something else; with the words that say so. */
public final class RequirementList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Labels labels;

    RequirementList(List<Requirement> requirements, Labels labels) {
        this.labels = labels;
        addClassName("requirements");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        requirements.stream()
                .filter(requirement -> !silentSkill(requirement))
                .forEach(requirement -> list.add(item(requirement)));
        List<Requirement> silent =
                requirements.stream().filter(RequirementList::silentSkill).toList();
        if (!silent.isEmpty()) {
            list.add(silent(silent));
        }
        add(new H2(getTranslation("fit.asked")), list);
    }

    private static boolean silentSkill(Requirement requirement) {
        return requirement.kind() == Kind.SKILL && requirement.mark() == Mark.NOT_STATED;
    }

    /** Skills of which the resume says nothing, side by side: there is nothing to quote. */
    private ListItem silent(List<Requirement> skills) {
        Div chips = new Div();
        chips.addClassName("chips");
        skills.forEach(skill -> chips.add(new Chip(name(skill)).styled("chip-missing")));
        Span name = new Span(getTranslation("fit.silent"));
        name.addClassName("requirement-name");
        Span mark = new Span(getTranslation("fit.mark.NOT_STATED"));
        mark.addClassName("requirement-mark");
        Div head = new Div(name, mark);
        head.addClassName("requirement-head");
        ListItem item = new ListItem(new Glyph(glyph(Mark.NOT_STATED)), new Div(head, chips));
        item.addClassNames("requirement", "requirement-not-stated");
        return item;
    }

    private ListItem item(Requirement requirement) {
        Span name = new Span(name(requirement));
        name.addClassName("requirement-name");
        Span mark = new Span(getTranslation("fit.mark." + requirement.mark().name()));
        mark.addClassName("requirement-mark");
        Div head = new Div(name, mark);
        head.addClassName("requirement-head");
        Div body = new Div(head);
        if (requirement.reason() != null) {
            body.add(words(getTranslation("match.gate." + requirement.reason() + "." + requirement.name())));
        }
        words(body, "fit.ad-says", requirement.asked());
        words(body, requirement.kind() == Kind.SKILL ? "fit.you-wrote" : "fit.resume-says", requirement.shown());
        ListItem item = new ListItem(new Glyph(glyph(requirement.mark())), body);
        item.addClassNames(
                "requirement",
                "requirement-"
                        + requirement.mark().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return item;
    }

    private void words(Div body, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            body.add(words(getTranslation(key, GateTexts.spoken(words, getLocale()))));
        }
    }

    private static Span words(String text) {
        Span words = new Span(text);
        words.addClassName("requirement-words");
        return words;
    }

    private String name(Requirement requirement) {
        return requirement.kind() == Kind.SKILL
                ? labels.skill(requirement.name(), getLocale())
                : getTranslation("match.gate." + requirement.name());
    }

    private static String glyph(Mark mark) {
        return switch (mark) {
            case HAVE -> "check";
            case NOT_STATED -> "minus";
            case AGAINST -> "x";
        };
    }
}
