package org.jobatlas.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobatlas.account.PasswordReset;
import org.jobatlas.shared.EmailAddress;

/** Setting a new password in place of a forgotten one. */
@Route("reset-password")
@AnonymousAllowed
class ResetPasswordView extends NewPasswordView {

    private final PasswordReset reset;

    ResetPasswordView(PasswordReset reset) {
        super(new Step("account.reset", "reset", ForgottenPasswordView.class, "account.forgotten.title"));
        this.reset = reset;
    }

    @Override
    Optional<EmailField> addressField(String token) {
        return reset.findOwner(token).map(this::known);
    }

    @Override
    void complete(String token, EmailAddress address, String password) {
        reset.complete(token, password);
    }
}
