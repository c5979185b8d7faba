package org.jobatlas.feedback.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Explains the keyboard shortcuts of the queue. */
final class ReviewKeys extends Div {

    private static final long serialVersionUID = 1L;

    ReviewKeys() {
        DescriptionList list = new DescriptionList();
        list.addClassName("review-keys");
        for (String key : List.of("j", "k", "x", "a", "r", "?")) {
            list.add(
                    new DescriptionList.Term(key),
                    new DescriptionList.Description(
                            getTranslation("feedback.review.key." + (key.equals("?") ? "help" : key))));
        }
        add(list);
        setVisible(false);
    }
}
