package org.jobatlas.account.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.shared.ResultPage;
import org.jobatlas.uikit.Glyph;

/** The page of all accounts for administrators: roles and suspension. */
@Route("admin/people")
@Menu(title = "account.admin.title", order = 40, icon = "users")
@StyleSheet("styles/account.css")
@RolesAllowed("ADMINISTRATOR")
class AdministrationView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 25;

    private final Accounts accounts;
    private final CurrentAccount current;
    private final TextField filter = new TextField();
    private final Paragraph count = new Paragraph();
    private final UnorderedList people = new UnorderedList();
    private final Button more = new Button();

    AdministrationView(Accounts accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
        addClassName("people-page");
        var lead = new Paragraph(getTranslation("account.admin.how"));
        lead.addClassName("page-lead");
        people.addClassName("people");
        people.getElement().setAttribute("role", "list");
        count.addClassName("people-count");
        count.getElement().setAttribute("role", "status");
        more.setText(getTranslation("account.admin.more"));
        more.addClickListener(event -> showMore());
        add(new H1(getTranslation("account.admin.title")), lead, tools(), people, more);
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.admin.title");
    }

    private Div tools() {
        filter.setAriaLabel(getTranslation("account.admin.filter"));
        filter.setPlaceholder(getTranslation("account.admin.filter"));
        filter.setPrefixComponent(new Glyph("search"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> showAnew());
        var tools = new Div(filter, count);
        tools.addClassName("people-tools");
        return tools;
    }

    private void showAnew() {
        people.removeAll();
        showMore();
    }

    private void showMore() {
        ResultPage<AccountSummary> page = accounts.list(filter.getValue(), people.getComponentCount(), AT_ONCE);
        page.items().forEach(person -> people.add(new PersonCard(person, current.is(person.id()), new Deciding())));
        count.setText(getTranslation("account.admin.count", page.total()));
        more.setVisible(people.getComponentCount() < page.total());
    }

    /** Carries out the decisions made on a card. */
    private final class Deciding implements PersonCard.Actions {

        @Override
        public AccountSummary assign(AccountId person, Set<Role> roles) {
            accounts.assignRoles(person, roles);
            return accounts.find(person).orElseThrow();
        }

        @Override
        public AccountSummary suspend(AccountId person) {
            accounts.suspend(person);
            return accounts.find(person).orElseThrow();
        }

        @Override
        public AccountSummary activate(AccountId person) {
            accounts.activate(person);
            return accounts.find(person).orElseThrow();
        }
    }
}
