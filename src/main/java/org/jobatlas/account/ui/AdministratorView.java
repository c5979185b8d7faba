package org.jobatlas.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobatlas.account.AdministratorInvitation;
import org.jobatlas.shared.EmailAddress;

/** Becoming an administrator by the link that whoever runs the portal handed out. */
@Route("administrator")
@AnonymousAllowed
class AdministratorView extends NewPasswordView {

    private final AdministratorInvitation invitation;

    AdministratorView(AdministratorInvitation invitation) {
        super(new Step("account.administrator", "confirmed", LoginView.class, "account.login.title"));
        this.invitation = invitation;
    }

    @Override
    Optional<EmailAddress> findOwner(String token) {
        return invitation.findInvited(token);
    }

    @Override
    void complete(String token, String password) {
        invitation.accept(token, password);
    }
}
