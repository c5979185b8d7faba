package org.jobatlas.account.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountStatus;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Role;
import org.jobatlas.uikit.Chip;
import org.jobatlas.uikit.Toast;

/** One account with roles and access; nobody can change their own. */
final class PersonCard extends ListItem {

    private final boolean self;
    private final transient Actions decisions;

    /** The actions of an administrator; each returns the account as it is afterwards. */
    interface Actions {

        AccountSummary assign(AccountId person, Set<Role> roles);

        AccountSummary suspend(AccountId person);

        AccountSummary activate(AccountId person);
    }

    PersonCard(AccountSummary person, boolean self, Actions decisions) {
        this.self = self;
        this.decisions = decisions;
        addClassName("person");
        show(person);
    }

    private void show(AccountSummary person) {
        removeAll();
        var name = new H2(person.nameToShow());
        var address = new Span(person.email().value());
        address.addClassName("person-address");
        var who = new Div(name, address);
        who.addClassName("person-who");
        add(who, roles(person), access(person));
    }

    private Component roles(AccountSummary person) {
        var boxes = new Div();
        boxes.addClassName("person-roles");
        boxes.getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label",
                        getTranslation("account.admin.roles-of", person.email().value()));
        for (Role role : Role.values()) {
            var box = new Checkbox(text("account.role.", role), person.roles().contains(role));
            box.setEnabled(!self);
            box.addValueChangeListener(event -> assign(person, role, event.getValue()));
            boxes.add(box);
        }
        return boxes;
    }

    private void assign(AccountSummary person, Role role, boolean has) {
        var roles = person.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(person.roles());
        if (has) {
            roles.add(role);
        } else {
            roles.remove(role);
        }
        show(decisions.assign(person.id(), roles));
        Toast.show(getTranslation("account.admin.assigned", person.nameToShow()));
    }

    private Component access(AccountSummary person) {
        var active = person.status() == AccountStatus.ACTIVE;
        var status = new Chip(self ? getTranslation("account.admin.you") : text("account.status.", person.status()))
                .styled(active ? "chip-have" : "chip-missing");
        var button = new Button(
                getTranslation(active ? "account.admin.suspend" : "account.admin.activate"),
                event -> show(active ? decisions.suspend(person.id()) : decisions.activate(person.id())));
        button.setVisible(!self);
        button.setAriaLabel(getTranslation(
                active ? "account.admin.suspend-of" : "account.admin.activate-of",
                person.email().value()));
        var access = new Div(status, button);
        access.addClassName("person-access");
        return access;
    }

    private String text(String prefix, Enum<?> constant) {
        return getTranslation(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
