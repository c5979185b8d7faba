package org.jobatlas.account.ui;

import com.vaadin.flow.component.html.Div;

/** A message about what just happened, announced by screen readers. */
class Notice extends Div {

    Notice() {
        addClassName("account-notice");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    final void tell(String sentence) {
        show(sentence, "status", false);
    }

    final void fail(String sentence) {
        show(sentence, "alert", true);
    }

    private void show(String sentence, String role, boolean failure) {
        setText(sentence);
        getElement().setAttribute("role", role);
        setClassName("account-notice-failure", failure);
        setVisible(true);
    }
}
