package org.jobatlas.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.uikit.Glyph;
import org.jobatlas.uikit.PageNavigation;
import org.jobatlas.uikit.Printed;

/** Sign-in link for a visitor, account and sign-out links for everybody else. */
final class AccountLinks extends Div {

    private static final long serialVersionUID = 1L;

    AccountLinks(CurrentAccount account, AuthenticationContext authentication) {
        addClassName("session-links");
        if (account.find().isPresent()) {
            Button out =
                    new Button(getTranslation("shell.sign-out"), new Glyph("log-out"), e -> authentication.logout());
            out.addClassName("quiet");
            // clears text that was typed and not sent
            out.getElement().executeJs("this.addEventListener('click', () => sessionStorage.clear())");
            add(out);
        } else {
            Anchor in = Printed.into(
                    new Anchor(PageNavigation.SIGN_IN), new Glyph("log-in"), new Span(getTranslation("shell.sign-in")));
            in.addClassName("sign-in");
            add(in);
        }
    }
}
