package org.jobatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.account.EmailAddress;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.PasswordReset;
import org.jobatlas.account.WeakPasswordException;

/** Setting a new password; opening the page uses nothing up, only the button does. */
@Route("reset-password")
@AnonymousAllowed
class ResetPasswordView extends AccountPage implements BeforeEnterObserver, HasDynamicTitle {

    private final PasswordReset reset;

    ResetPasswordView(PasswordReset reset) {
        this.reset = reset;
        add(new H1(getTranslation("account.reset.title")), notice());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        reset.findOwner(token).ifPresentOrElse(email -> ask(token, email), this::expired);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.reset.title");
    }

    private void ask(String token, EmailAddress owner) {
        var email = new EmailField(getTranslation("account.email"));
        email.setValue(owner.value());
        email.setReadOnly(true);
        email.getElement().setAttribute("autocomplete", "username");
        var password = newPasswordField();
        var submit = new Button(getTranslation("account.reset.submit"), event -> complete(token, password));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        add(new Paragraph(getTranslation("account.reset.how")), email, password, submit);
    }

    private void complete(String token, PasswordField password) {
        try {
            reset.complete(token, password.getValue());
            getUI().ifPresent(ui -> ui.navigate("login", QueryParameters.of("reset", "")));
        } catch (WeakPasswordException e) {
            password.setErrorMessage(say(e.weakness()));
            password.setInvalid(true);
        } catch (LinkExpiredException e) {
            expired();
        }
    }

    private void expired() {
        fail("account.link.expired");
        add(new RouterLink(getTranslation("account.forgotten.title"), ForgottenPasswordView.class));
    }
}
