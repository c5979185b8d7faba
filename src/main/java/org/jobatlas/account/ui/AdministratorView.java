package org.jobatlas.account.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobatlas.account.AdministratorInvitation;
import org.jobatlas.shared.EmailAddress;

/** The page behind an administrator invitation; the invited address has to be entered. */
@Route("administrator")
@AnonymousAllowed
class AdministratorView extends NewPasswordView {

    private final AdministratorInvitation invitation;

    AdministratorView(AdministratorInvitation invitation) {
        super(new Step("account.administrator", "confirmed", LoginView.class, "account.login.title"));
        this.invitation = invitation;
    }

    @Override
    Optional<EmailField> addressField(String token) {
        return invitation.isOpen(token)
                ? Optional.of(new EmailField(getTranslation("account.email")))
                : Optional.empty();
    }

    @Override
    void complete(String token, EmailAddress address, String password) {
        invitation.accept(token, address, password);
    }
}
