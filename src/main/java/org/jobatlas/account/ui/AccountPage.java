package org.jobatlas.account.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;
import org.jobatlas.account.PasswordRules;
import org.jobatlas.account.PasswordWeakness;

/** A narrow page with one form and a notice of the result. */
@StyleSheet("styles/account.css")
public abstract class AccountPage extends VerticalLayout {

    private final Notice notice = new Notice();

    public AccountPage() {
        addClassName("account-page");
        setMaxWidth("28rem");
        setAlignItems(Alignment.STRETCH);
        getStyle().set("margin-inline", "auto");
    }

    final Notice notice() {
        return notice;
    }

    final void tell(String key, Object... arguments) {
        notice.tell(getTranslation(key, arguments));
    }

    final void fail(String key, Object... arguments) {
        notice.fail(getTranslation(key, arguments));
    }

    /** The button that shows what was typed, named in the language of the page. */
    final PasswordField named(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("account.password.show")));
        return field;
    }

    final PasswordField newPasswordField() {
        var field = new PasswordField(getTranslation("account.new-password"));
        field.setHelperText(getTranslation("account.new-password.help", PasswordRules.SHORTEST));
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setRequiredIndicatorVisible(true);
        field.setMaxLength(PasswordRules.LONGEST);
        return named(field);
    }

    final String say(PasswordWeakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> getTranslation("account.weak.too-short", PasswordRules.SHORTEST);
            case TOO_LONG -> getTranslation("account.weak.too-long", PasswordRules.LONGEST);
            case COMMON -> getTranslation("account.weak.common");
            case LIKE_THE_ADDRESS -> getTranslation("account.weak.like-the-address");
        };
    }
}
