package org.jobatlas.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jobatlas.feed.FeedFailures;
import org.jobatlas.feed.FeedFailures.Failed;
import org.jobatlas.uikit.Dates;
import org.jobatlas.uikit.EmptyState;

/** Sources whose last import failed, with the reason. */
@Route("admin/feeds")
@Menu(title = "feed.failures.title", order = 44, icon = "triangle-alert")
@RolesAllowed("ADMINISTRATOR")
class FailingFeedsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient FeedFailures failures;

    FailingFeedsView(FeedFailures failures) {
        this.failures = failures;
        addClassNames("saved-page", "feeds-page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feed.failures.title") + " · Jobatlas";
    }

    private void show() {
        removeAll();
        var lead = new Paragraph(getTranslation("feed.failures.lead"));
        lead.addClassName("page-lead");
        add(new H1(getTranslation("feed.failures.title")), lead);
        List<Failed> open = failures.open(MOST);
        if (open.isEmpty()) {
            add(EmptyState.section(
                    "layers", getTranslation("feed.failures.none"), getTranslation("feed.failures.none.text")));
            return;
        }
        var list = new OrderedList();
        list.addClassName("hits");
        list.getElement().setAttribute("role", "list");
        open.forEach(failed -> list.add(row(failed)));
        add(list);
    }

    private ListItem row(Failed failed) {
        String at = Dates.dateTime(FormatStyle.SHORT, getLocale()).format(failed.at());
        var settle = new Button(getTranslation("feed.failures.settle"), event -> {
            failures.settle(failed.source());
            show();
        });
        settle.setAriaLabel(getTranslation("feed.failures.settle") + ": " + failed.source());
        var ways = new Div(settle);
        ways.addClassName("saved-ways");
        var card = new Div(
                new H2(failed.source()),
                new Paragraph(getTranslation(
                        "feed.failures.kind." + failed.kind().name().toLowerCase(Locale.ROOT),
                        failed.rows(),
                        failed.refused())),
                new Paragraph(getTranslation("feed.failures.of", failed.file(), at)));
        if (!failed.said().isEmpty()) {
            card.add(new Paragraph(failed.said()));
        }
        card.add(ways);
        card.addClassName("saved-card");
        return new ListItem(card);
    }
}
