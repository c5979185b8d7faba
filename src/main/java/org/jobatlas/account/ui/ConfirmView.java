package org.jobatlas.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobatlas.account.Registration;
import org.jobatlas.shared.EmailAddress;

/** Completing a sign-up. */
@Route("confirm")
@AnonymousAllowed
class ConfirmView extends NewPasswordView {

    private final Registration registration;

    ConfirmView(Registration registration) {
        super(new Step("account.confirm", "confirmed", SignUpView.class, "account.sign-up.title"));
        this.registration = registration;
    }

    @Override
    Optional<EmailField> addressField(String token) {
        return registration.findInvited(token).map(this::known);
    }

    @Override
    void complete(String token, EmailAddress address, String password) {
        registration.confirm(token, password);
    }
}
