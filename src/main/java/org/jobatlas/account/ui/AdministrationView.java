package org.jobatlas.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jobatlas.account.AccountStatus;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;

/** The people of the portal: who they are, what they may do, and whether they may come in. */
@Route("admin")
@Menu(title = "nav.admin", order = 20, icon = "shield-check")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends VerticalLayout implements HasDynamicTitle {

    private final Accounts accounts;
    private final CurrentAccount current;
    private final Grid<AccountSummary> grid = new Grid<>();
    private final ConfigurableFilterDataProvider<AccountSummary, Void, String> people;

    AdministrationView(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
        this.people = new CallbackDataProvider<AccountSummary, String>(
                        query ->
                                accounts
                                        .list(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                        .items()
                                        .stream(),
                        query -> (int) accounts.list(query.getFilter().orElse(""), 0, 1)
                                .total(),
                        AccountSummary::id)
                .withConfigurableFilter();
        setSizeFull();
        addColumns();
        grid.setItems(people);
        grid.setSizeFull();
        add(new H1(getTranslation("account.admin.title")), filter(), grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.title");
    }

    private TextField filter() {
        var field = new TextField(getTranslation("account.admin.filter"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(event -> people.setFilter(event.getValue()));
        return field;
    }

    private void addColumns() {
        grid.addColumn(person -> person.email().value())
                .setHeader(getTranslation("account.email"))
                .setFlexGrow(2);
        grid.addColumn(AccountSummary::nameToShow).setHeader(getTranslation("account.name"));
        grid.addComponentColumn(this::roles)
                .setHeader(getTranslation("account.admin.roles"))
                .setFlexGrow(2);
        grid.addColumn(person -> getTranslation(
                        "account.status." + person.status().name().toLowerCase(java.util.Locale.ROOT)))
                .setHeader(getTranslation("account.admin.status"));
        grid.addComponentColumn(this::action).setHeader(getTranslation("account.admin.action"));
    }

    private MultiSelectComboBox<Role> roles(AccountSummary person) {
        var box = new MultiSelectComboBox<Role>();
        box.setItems(Role.values());
        box.setItemLabelGenerator(
                role -> getTranslation("account.role." + role.name().toLowerCase(java.util.Locale.ROOT)));
        box.setValue(person.roles());
        box.setAriaLabel(getTranslation("account.admin.roles-of", person.email().value()));
        box.setReadOnly(current.is(person.id()));
        box.addValueChangeListener(event -> {
            accounts.assignRoles(person.id(), event.getValue());
            people.refreshAll();
        });
        return box;
    }

    private Button action(AccountSummary person) {
        var active = person.status() == AccountStatus.ACTIVE;
        var button = new Button(getTranslation(active ? "account.admin.suspend" : "account.admin.activate"), event -> {
            if (active) {
                accounts.suspend(person.id());
            } else {
                accounts.activate(person.id());
            }
            people.refreshAll();
        });
        button.setEnabled(!current.is(person.id()));
        return button;
    }
}
