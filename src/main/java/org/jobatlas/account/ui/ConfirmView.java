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
import org.jobatlas.account.Registration;
import org.jobatlas.account.WeakPasswordException;

/** Completing a sign-up; opening the page uses nothing up, only the button does. */
@Route("confirm")
@AnonymousAllowed
class ConfirmView extends AccountPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Registration registration;

    ConfirmView(Registration registration) {
        this.registration = registration;
        add(new H1(getTranslation("account.confirm.title")), notice());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        registration.findInvited(token).ifPresentOrElse(email -> ask(token, email), this::expired);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.confirm.title");
    }

    private void ask(String token, EmailAddress owner) {
        var email = new EmailField(getTranslation("account.email"));
        email.setValue(owner.value());
        email.setReadOnly(true);
        email.getElement().setAttribute("autocomplete", "username");
        var password = newPasswordField();
        var submit = new Button(getTranslation("account.confirm.submit"), event -> confirm(token, password));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        add(new Paragraph(getTranslation("account.confirm.how")), email, password, submit);
    }

    private void confirm(String token, PasswordField password) {
        try {
            registration.confirm(token, password.getValue());
            getUI().ifPresent(ui -> ui.navigate("login", QueryParameters.of("confirmed", "")));
        } catch (WeakPasswordException e) {
            password.setErrorMessage(say(e.weakness()));
            password.setInvalid(true);
        } catch (LinkExpiredException e) {
            expired();
        }
    }

    private void expired() {
        fail("account.link.expired");
        add(new RouterLink(getTranslation("account.sign-up.title"), SignUpView.class));
    }
}
