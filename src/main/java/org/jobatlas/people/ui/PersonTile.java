package org.jobatlas.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import org.jobatlas.hiring.ui.EvidenceWords;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.uikit.Chip;

/** A person without identifying data; also shown to seekers as their own preview. */
final class PersonTile extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Div foot = new Div();

    PersonTile(SeekerCard card, Taxonomy taxonomy) {
        addClassName("person-tile");
        foot.addClassName("person-foot");
        add(new H2(PersonWords.title(card)));
        if (card.titles().size() > 1) {
            add(soft(getTranslation(
                    "people.card.before",
                    String.join(", ", card.titles().subList(1, card.titles().size())))));
        }
        String facts = PersonWords.facts(card, getLocale());
        if (!facts.isEmpty()) {
            add(new Paragraph(facts));
        }
        Div skills = new Div();
        skills.addClassName("chips");
        PersonWords.skills(card, taxonomy, getLocale()).forEach(skill -> skills.add(new Chip(skill)));
        add(skills);
        if (!card.evidence().isEmpty()) {
            add(EvidenceWords.list(card.evidence()));
        }
        add(foot);
    }

    /** Adds actions. */
    PersonTile with(Component... actions) {
        foot.add(actions);
        return this;
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }
}
