package org.jobatlas.hiring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jobatlas.hiring.Message;

/** Messages in order, each side aligned differently. */
public final class MessageList {

    private MessageList() {}

    /**
     * All messages, or a note that there are none.
     *
     * @param applicant display name of the applicant
     */
    public static Component of(List<Message> messages, String applicant) {
        if (messages.isEmpty()) {
            Paragraph none = new Paragraph(translate("hiring.messages.none"));
            none.addClassName("soft");
            return none;
        }
        OrderedList list = new OrderedList();
        list.addClassName("message-list");
        for (Message message : messages) {
            Span head = new Span((message.ofCompany() ? message.author() : applicant) + " · "
                    + Written.when(message.at(), UI.getCurrent().getLocale()));
            head.addClassName("soft");
            ListItem item = new ListItem(head, Written.text(message.text()));
            item.addClassName(message.ofCompany() ? "of-company" : "of-applicant");
            list.add(item);
        }
        return list;
    }
}
