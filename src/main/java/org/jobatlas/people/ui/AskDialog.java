package org.jobatlas.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.ContactDraft;
import org.jobatlas.people.Contacting;
import org.jobatlas.people.NotContactableException;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.profile.PersonId;
import org.jobatlas.uikit.Toast;

/** The form for a contact request. */
final class AskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Contacting contacting;
    private final transient PeopleRequest request;
    private final transient PersonId person;
    private final Select<OwnedPosting> posting = new Select<>();
    private final TextArea text;
    private final Div problem = new Div();

    /** @param open the company's public postings */
    AskDialog(Contacting contacting, PeopleRequest request, PersonId person, List<OwnedPosting> open) {
        this.contacting = contacting;
        this.request = request;
        this.person = person;
        setHeaderTitle(getTranslation("people.ask.title"));
        addClassName("narrow-dialog");
        posting.setLabel(getTranslation("people.ask.posting"));
        posting.setItems(open);
        posting.setItemLabelGenerator(OwnedPosting::title);
        posting.setWidthFull();
        open.stream()
                .filter(one -> one.id().equals(request.posting()))
                .findFirst()
                .or(() -> open.stream().filter(only -> open.size() == 1).findFirst())
                .ifPresent(posting::setValue);
        text = new TextArea(getTranslation("people.ask.text"));
        text.setMaxLength(ContactDraft.LONGEST);
        text.setWidthFull();
        text.setMinHeight("9rem");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("field-problem");
        Div fields = new Div(posting, text, problem);
        fields.addClassName("dialog-fields");
        add(new Paragraph(getTranslation("people.ask.how")), fields);
        Button send = new Button(getTranslation("people.ask.send"), e -> send());
        send.addClassName("button-primary");
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("people.ask.cancel"), e -> close()), send);
        send.addClickListener(e -> send.setEnabled(true));
    }

    private void send() {
        if (posting.getValue() == null) {
            problem.setText(getTranslation("people.contact.not.POSTING_NOT_OPEN"));
            return;
        }
        PostingId about = Objects.requireNonNull(posting.getValue()).id();
        try {
            contacting.ask(new ContactDraft(request.company(), about, person, text.getValue()));
            Toast.show(getTranslation("people.ask.sent"));
            close();
        } catch (NotContactableException e) {
            problem.setText(getTranslation(e.messageKey()));
        }
    }
}
