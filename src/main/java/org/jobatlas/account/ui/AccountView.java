package org.jobatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jobatlas.account.AccountSection;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.account.WeakPasswordException;
import org.jobatlas.account.WrongPasswordException;
import org.jobatlas.account.ui.data.MyDataView;
import org.jobatlas.account.ui.data.ReceiptDialog;
import org.springframework.beans.factory.ObjectProvider;

/** The page of one's own account: password, devices, deletion. */
@Route("account")
@Menu(title = "nav.account", order = 30, icon = "user")
@PermitAll
public class AccountView extends AccountPage implements HasDynamicTitle {

    private final OwnAccount account;
    private final transient AuthenticationContext session;

    AccountView(
            OwnAccount account,
            AuthenticationContext session,
            CurrentAccount current,
            ObjectProvider<AccountSection> sections) {
        this.account = account;
        this.session = session;
        var summary = account.get();
        add(new H1(getTranslation("account.own.title")), who(summary), notice());
        sections.orderedStream().filter(section -> current.has(section.role())).forEach(this::add);
        add(
                new H2(getTranslation("account.data.title")),
                new Paragraph(getTranslation("account.data.text")),
                new RouterLink(getTranslation("account.data.link"), MyDataView.class));
        addPasswordSection();
        addDevicesSection();
        addFarewellSection();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.own.title");
    }

    private static Paragraph who(AccountSummary summary) {
        var address = new Span(summary.email().value());
        address.addClassName("person-address");
        var who = new Paragraph(new Span(summary.nameToShow()), address);
        who.addClassName("account-who");
        return who;
    }

    private void add(AccountSection section) {
        add(
                new H2(getTranslation(section.key() + ".title")),
                new Paragraph(getTranslation(section.key() + ".text")),
                new Anchor(section.path(), getTranslation(section.key() + ".link")));
    }

    private void addPasswordSection() {
        var current = currentPasswordField();
        var replacement = newPasswordField();
        var submit = new Button(getTranslation("account.own.change"), event -> change(current, replacement));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(getTranslation("account.own.password")), current, replacement, submit);
    }

    private void addDevicesSection() {
        var everywhere = new Button(getTranslation("account.own.everywhere"), event -> {
            account.signOutEverywhere();
            session.logout();
        });
        add(
                new H2(getTranslation("account.own.devices")),
                new Paragraph(getTranslation("account.own.devices.how")),
                everywhere);
    }

    private void addFarewellSection() {
        var delete = new Button(getTranslation("account.own.delete"), event -> askBeforeDeleting());
        delete.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(
                new H2(getTranslation("account.own.farewell")),
                new Paragraph(getTranslation("account.own.farewell.how")),
                delete);
    }

    private void askBeforeDeleting() {
        var dialog = new Dialog(getTranslation("account.own.delete.sure"));
        var password = currentPasswordField();
        var delete = new Button(getTranslation("account.own.delete"), event -> delete(dialog, password));
        delete.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.add(new Paragraph(getTranslation("account.own.farewell.how")), password);
        dialog.getFooter().add(new Button(getTranslation("account.cancel"), event -> dialog.close()), delete);
        dialog.open();
    }

    private PasswordField currentPasswordField() {
        var field = named(new PasswordField(getTranslation("account.current-password")));
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void change(PasswordField current, PasswordField replacement) {
        current.setInvalid(false);
        replacement.setInvalid(false);
        try {
            account.changePassword(current.getValue(), replacement.getValue());
            session.logout();
        } catch (WeakPasswordException e) {
            replacement.setErrorMessage(say(e.weakness()));
            replacement.setInvalid(true);
        } catch (WrongPasswordException e) {
            refuse(current, "account.wrong-password");
        } catch (TooManyRequestsException e) {
            refuse(current, "account.too-many");
        }
    }

    private void delete(Dialog dialog, PasswordField password) {
        try {
            new ReceiptDialog(account.delete(password.getValue())).open();
            dialog.close();
        } catch (WrongPasswordException e) {
            refuse(password, "account.wrong-password");
        } catch (TooManyRequestsException e) {
            refuse(password, "account.too-many");
        }
    }

    private void refuse(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
