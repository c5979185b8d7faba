package org.jobatlas.hiring.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jobatlas.hiring.SharedPreview;

/** Shows exactly what a company receives: masked first, the rest after revealing. */
public final class SharedPanel extends Section {

    private static final long serialVersionUID = 1L;

    public SharedPanel(SharedPreview shared) {
        addClassName("shared-panel");
        add(new H2(getTranslation("hiring.shared.title")), new Paragraph(getTranslation("hiring.shared.first")));
        Div blind = Written.text(shared.blindText());
        blind.addClassName("resume-text");
        add(Written.folded(getTranslation("hiring.shared.blind"), blind));
        if (!shared.blindNote().isBlank()) {
            add(Written.folded(getTranslation("hiring.shared.blind-note"), Written.text(shared.blindNote())));
        }
        if (!shared.blindAnswers().isEmpty()) {
            add(Written.folded(getTranslation("hiring.shared.blind-answers"), Written.answers(shared.blindAnswers())));
        }
        add(new Paragraph(getTranslation("hiring.shared.then")));
        DescriptionList list = new DescriptionList();
        row(list, "hiring.shared.name", shared.name());
        row(list, "hiring.shared.email", shared.email());
        row(list, "hiring.shared.file", shared.fileName());
        Div whole = Written.text(shared.resumeText());
        whole.addClassName("resume-text");
        add(list, Written.folded(getTranslation("hiring.shared.whole"), whole));
    }

    private void row(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
