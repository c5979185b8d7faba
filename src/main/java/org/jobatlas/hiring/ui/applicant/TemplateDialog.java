package org.jobatlas.hiring.ui.applicant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.Conversations;
import org.jobatlas.hiring.MessageTemplate;
import org.jobatlas.uikit.Chip;

/** Edits the message templates of a company. */
final class TemplateDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    TemplateDialog(Conversations conversations, CompanyId company, Runnable changed) {
        setHeaderTitle(getTranslation("hiring.templates.manage"));
        addClassName("narrow-dialog");
        TextField name = new TextField(getTranslation("hiring.templates.name"));
        name.setMaxLength(MessageTemplate.LONGEST_NAME);
        TextArea text = new TextArea(getTranslation("hiring.templates.text"));
        text.setHelperText(getTranslation("hiring.templates.placeholders"));
        Div known = new Div();
        known.addClassName("chips");
        conversations.templates(company).forEach(template -> {
            Button edit = new Button(template.name(), e -> {
                name.setValue(template.name());
                text.setValue(template.text());
            });
            edit.addClassName("quiet");
            Chip chip = new Chip("");
            chip.add(edit);
            chip.removable(getTranslation("hiring.templates.remove", template.name()), () -> {
                conversations.remove(company, template.id());
                known.remove(chip);
                changed.run();
            });
            known.add(chip);
        });
        Div fields = new Div(new Paragraph(getTranslation("hiring.templates.how")), known, name, text);
        fields.addClassName("dialog-fields");
        add(fields);
        Button save = new Button(getTranslation("hiring.save"), e -> {
            if (!name.isEmpty() && !text.isEmpty()) {
                conversations.keep(company, name.getValue(), text.getValue());
                close();
                changed.run();
            }
        });
        save.addClassName("button-primary");
        getFooter().add(new Button(getTranslation("hiring.cancel"), e -> close()), save);
    }
}
