package org.jobatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jobatlas.account.Outbox;
import org.jobatlas.account.Registration;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.uikit.PageNavigation;

/** The page for requesting an account. */
@Route(PageNavigation.SIGN_UP)
@AnonymousAllowed
class SignUpView extends AccountPage implements HasDynamicTitle {

    private final Registration registration;
    private final EmailField email = new EmailField();
    private final TextField name = new TextField();

    SignUpView(Registration registration, Outbox outbox) {
        this.registration = registration;
        email.setLabel(getTranslation("account.email"));
        email.getElement().setAttribute("autocomplete", "email");
        email.setRequiredIndicatorVisible(true);
        email.setErrorMessage(getTranslation("account.email.wrong"));
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.help"));
        name.getElement().setAttribute("autocomplete", "name");
        name.setMaxLength(100);
        var submit = new Button(getTranslation("account.sign-up.submit"), event -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        add(
                new H1(getTranslation("account.sign-up.title")),
                new Paragraph(getTranslation("account.sign-up.how")),
                notice());
        add(email, name, submit, new RouterLink(getTranslation("account.sign-up.login"), LoginView.class));
        if (outbox.isOpen()) {
            add(new RouterLink(getTranslation("account.outbox.look"), OutboxView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.sign-up.title");
    }

    private void submit() {
        var address = EmailAddress.parse(email.getValue());
        email.setInvalid(address.isEmpty());
        address.ifPresent(this::signUp);
    }

    private void signUp(EmailAddress address) {
        try {
            registration.signUp(address, Optional.of(name.getValue()), Visitors.current(getUI().orElseThrow()));
            tell("account.sign-up.sent", address.value());
        } catch (TooManyRequestsException e) {
            fail("account.too-many");
        }
    }
}
