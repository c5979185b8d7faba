package org.jobatlas.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import org.jobatlas.account.LinkExpiredException;
import org.jobatlas.account.OtherAddressException;
import org.jobatlas.account.WeakPasswordException;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.uikit.PageNavigation;

/** Sets a password with a link from a letter; opening the page does not use the link up, only the button does. */
abstract class NewPasswordView extends AccountPage implements BeforeEnterObserver, HasDynamicTitle {

    private final Step step;

    /**
     * The purpose of the password.
     *
     * @param key prefix of its message keys: {@code key.title}, {@code key.how} and {@code key.submit}
     * @param done parameter for the sign-in page afterwards
     * @param again page for requesting another link
     * @param againKey message key of the link to it
     */
    record Step(String key, String done, Class<? extends AccountPage> again, String againKey) {}

    NewPasswordView(Step step) {
        this.step = step;
        add(new H1(getTranslation(step.key() + ".title")), notice());
    }

    /**
     * The address field of the form, empty where the owner has to enter it; empty {@code Optional} where the link is
     * invalid. Checking does not use it up.
     */
    abstract Optional<EmailField> addressField(String token);

    /** Uses the link. */
    abstract void complete(String token, EmailAddress address, String password);

    /** A read-only field with the address that the link belongs to. */
    final EmailField known(EmailAddress owner) {
        var email = new EmailField(getTranslation("account.email"));
        email.setValue(owner.value());
        email.setReadOnly(true);
        return email;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        addressField(token).ifPresentOrElse(email -> ask(token, email), this::expired);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(step.key() + ".title");
    }

    private void ask(String token, EmailField email) {
        email.getElement().setAttribute("autocomplete", "username");
        var password = newPasswordField();
        var submit = new Button(getTranslation(step.key() + ".submit"), event -> choose(token, email, password));
        submit.addClassName("button-primary");
        submit.addClickShortcut(Key.ENTER);
        add(new Paragraph(getTranslation(step.key() + ".how")), email, password, submit);
    }

    private void choose(String token, EmailField email, PasswordField password) {
        email.setInvalid(false);
        EmailAddress.parse(email.getValue())
                .ifPresentOrElse(
                        address -> choose(token, address, email, password), () -> refuse(email, "account.email.wrong"));
    }

    private static void refuse(EmailField email, String key) {
        email.setErrorMessage(email.getTranslation(key));
        email.setInvalid(true);
        email.focus();
    }

    private void choose(String token, EmailAddress address, EmailField email, PasswordField password) {
        try {
            complete(token, address, password.getValue());
            getUI().ifPresent(ui -> ui.navigate(PageNavigation.SIGN_IN, QueryParameters.of(step.done(), "")));
        } catch (OtherAddressException e) {
            refuse(email, "account.link.other-address");
        } catch (WeakPasswordException e) {
            password.setErrorMessage(say(e.weakness()));
            password.setInvalid(true);
        } catch (LinkExpiredException e) {
            expired();
        }
    }

    private void expired() {
        fail("account.link.expired");
        add(new RouterLink(getTranslation(step.againKey()), step.again()));
    }
}
