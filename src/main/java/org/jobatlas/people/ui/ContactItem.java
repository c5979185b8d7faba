package org.jobatlas.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jobatlas.hiring.ui.Written;
import org.jobatlas.uikit.Chip;

/** A contact request in a list, for either side: the other side, state, posting, and text. */
class ContactItem extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param with a heading that names the other side */
    ContactItem(Component with, String state, Paragraph about, String text) {
        Div head = new Div(with, new Chip(state).styled("chip-filter"));
        head.addClassName("contact-head");
        add(head, about, Written.text(text));
        addClassName("contact-item");
    }

    /** The items as a list that screen readers recognise although it has no bullets. */
    static UnorderedList list(List<ContactItem> items) {
        UnorderedList list = new UnorderedList();
        list.addClassName("contact-list");
        list.getElement().setAttribute("role", "list");
        items.forEach(list::add);
        return list;
    }
}
