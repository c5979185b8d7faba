package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.ui.JobPane;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.uikit.PageNavigation;
import org.jspecify.annotations.Nullable;

/** The address of the list: its order, unless it is the usual one, and the job that stands beside it. */
final class MatchAddress {

    private static final String ORDER = "order";

    private MatchAddress() {}

    /** Empty where the address names none; anything may stand there. */
    static Optional<ListOrder> order(Location address) {
        return address.getQueryParameters().getSingleParameter(ORDER).flatMap(ListOrder::of);
    }

    static String of(ListOrder order, @Nullable PostingId job) {
        List<String> parameters = new ArrayList<>();
        if (job != null) {
            parameters.add(JobPane.PARAMETER + "=" + job);
        }
        if (!order.learned()) {
            parameters.add(ORDER + "=" + order.key());
        }
        return parameters.isEmpty()
                ? PageNavigation.MATCHES
                : PageNavigation.MATCHES + "?" + String.join("&", parameters);
    }

    /** Lets the address say how the page stands, without a step back to how it stood. */
    static void say(ListOrder order, @Nullable PostingId job) {
        UI.getCurrent().getPage().getHistory().replaceState(null, of(order, job));
    }

    /** An address that names no order is that of the list as it stands. */
    static void keep(Location address, MatchSession session, @Nullable PostingId job) {
        ListOrder order = session.settings().order();
        if (session.reading() != null && !order.learned() && order(address).isEmpty()) {
            say(order, job);
        }
    }
}
