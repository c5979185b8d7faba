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
import org.jobatlas.account.SecurityLog;
import org.jobatlas.uikit.EmptyState;
import org.jobatlas.uikit.Glyph;

/** The security log for administrators: newest first, by kind and address. */
@Route("admin/security")
@Menu(title = "account.security.title", order = 60, icon = "shield-check")
@StyleSheet("styles/account.css")
@RolesAllowed("ADMINISTRATOR")
class SecurityLogView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final SecurityLog log;
    private final TextField address = new TextField();
    private final KindFilter kind = new KindFilter(this::showAnew);
    private final Paragraph count = new Paragraph();
    private final UnorderedList events = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button();

    SecurityLogView(SecurityLog log) {
        this.log = log;
        addClassName("people-page");
        var lead = new Paragraph(getTranslation("account.security.how"));
        lead.addClassName("page-lead");
        events.addClassNames("people", "security-events");
        events.getElement().setAttribute("role", "list");
        count.addClassName("people-count");
        count.getElement().setAttribute("role", "status");
        nothing.add(EmptyState.section(
                "shield-check",
                getTranslation("account.security.empty"),
                getTranslation("account.security.empty.text")));
        more.setText(getTranslation("account.admin.more"));
        more.addClickListener(event -> showMore());
        add(new H1(getTranslation("account.security.title")), lead, tools(), events, nothing, more);
        showAnew();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.security.title");
    }

    private Div tools() {
        address.setAriaLabel(getTranslation("account.security.filter"));
        address.setPlaceholder(getTranslation("account.security.filter"));
        address.setPrefixComponent(new Glyph("search"));
        address.setClearButtonVisible(true);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addValueChangeListener(event -> showAnew());
        var tools = new Div(address, kind, count);
        tools.addClassName("people-tools");
        return tools;
    }

    private void showAnew() {
        events.removeAll();
        showMore();
    }

    private void showMore() {
        var filter = new SecurityLog.Filter(kind.kind(), address.getValue());
        var page = log.find(filter, events.getComponentCount(), AT_ONCE);
        page.items().forEach(entry -> events.add(new SecurityEventRow(entry)));
        count.setText(getTranslation("account.security.count", page.total()));
        events.setVisible(page.total() > 0);
        nothing.setVisible(page.total() == 0);
        more.setVisible(events.getComponentCount() < page.total());
    }
}
