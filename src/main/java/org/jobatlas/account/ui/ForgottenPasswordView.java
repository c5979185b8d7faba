package org.jobatlas.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.PasswordReset;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.shared.EmailAddress;

/** The page for requesting a password reset link. */
@Route("forgotten-password")
@AnonymousAllowed
class ForgottenPasswordView extends AccountPage implements HasDynamicTitle {

    private final PasswordReset reset;
    private final EmailField email = new EmailField();

    ForgottenPasswordView(PasswordReset reset, Outbox outbox) {
        this.reset = reset;
        email.setLabel(getTranslation("account.email"));
        email.getElement().setAttribute("autocomplete", "username");
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("account.email.wrong"));
        var submit = new Button(getTranslation("account.forgotten.submit"), event -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        add(
                new H1(getTranslation("account.forgotten.title")),
                new Paragraph(getTranslation("account.forgotten.how")),
                notice());
        add(email, submit, new RouterLink(getTranslation("account.login.title"), LoginView.class));
        if (outbox.isOpen()) {
            add(new RouterLink(getTranslation("account.outbox.look"), OutboxView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.forgotten.title");
    }

    private void submit() {
        var address = EmailAddress.parse(email.getValue());
        email.setInvalid(address.isEmpty());
        address.ifPresent(this::request);
    }

    private void request(EmailAddress address) {
        try {
            reset.request(address, Visitors.current(getUI().orElseThrow()));
            tell("account.forgotten.sent", address.value());
        } catch (TooManyRequestsException e) {
            fail("account.too-many");
        }
    }
}
