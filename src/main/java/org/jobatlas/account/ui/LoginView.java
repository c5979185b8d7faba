package org.jobatlas.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jobatlas.uikit.PageNavigation;
import org.springframework.security.web.csrf.CsrfToken;

/** The sign-in page, a plain form that Spring Security processes. */
@Route("login")
@AnonymousAllowed
public class LoginView extends AccountPage implements BeforeEnterObserver, HasDynamicTitle {

    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Checkbox remember = new Checkbox();

    LoginView() {
        email.setLabel(getTranslation("account.email"));
        email.getElement().setAttribute("name", "email").setAttribute("autocomplete", "username");
        email.setRequired(true);
        email.setAutofocus(true);
        password.setLabel(getTranslation("account.password"));
        password.getElement().setAttribute("name", "password").setAttribute("autocomplete", "current-password");
        password.setRequired(true);
        named(password);
        remember.setLabel(getTranslation("account.login.remember"));
        remember.getElement().setAttribute("name", "remember-me").setAttribute("value", "on");
        add(new H1(getTranslation("account.login.title")), notice());
        getElement().appendChild(form());
        add(links());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (parameters.contains("wait")) {
            fail("account.login.wait");
        } else if (parameters.contains("error")) {
            fail("account.login.wrong");
        } else if (parameters.contains("confirmed")) {
            tell("account.login.confirmed");
        } else if (parameters.contains("reset")) {
            tell("account.login.reset");
        } else if (parameters.contains("expired")) {
            tell("account.login.expired");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.login.title");
    }

    private Element form() {
        var button = new Button(getTranslation("account.login.submit"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // browsers do not treat the component as a button: the hidden one makes the Enter key work
        button.getElement().executeJs("this.addEventListener('click', () => this.closest('form').requestSubmit())");
        var fields = new VerticalLayout(email, password, remember, button);
        fields.setPadding(false);
        fields.setAlignItems(Alignment.STRETCH);
        var submit = new Element("button").setAttribute("type", "submit").setAttribute("hidden", true);
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", PageNavigation.SIGN_IN)
                .appendChild(fields.getElement(), submit, csrf());
    }

    private static Element csrf() {
        var field = new Element("input").setAttribute("type", "hidden");
        if (VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            field.setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        }
        return field;
    }

    private Component links() {
        var nav = new Nav(
                new RouterLink(getTranslation("account.login.forgotten"), ForgottenPasswordView.class),
                new RouterLink(getTranslation("account.login.sign-up"), SignUpView.class));
        nav.addClassName("account-links");
        nav.setAriaLabel(getTranslation("account.login.title"));
        return nav;
    }
}
