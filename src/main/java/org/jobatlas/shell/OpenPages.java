package org.jobatlas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Comparator;
import java.util.List;
import org.jobatlas.account.Network;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Bounds the pages that the server keeps open, each of which costs memory whether or not anybody looks: so many for one visitor, whose
 * oldest page closes, and so many in half of the memory for all, where a visitor of the network with the most pages goes.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(OpenPages.class);

    /** More windows than anybody keeps in view. */
    static final int MOST_OF_ONE = 30;

    /** What an open page keeps at most, with some room: {@code ./jobatlas bench load} measures it. */
    private static final long BYTES = 400_000;

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    private final transient FairRoom<VaadinSession> room =
            new FairRoom<>(Runtime.getRuntime().maxMemory() / 2 / BYTES);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        VaadinService service = event.getSource();
        service.addSessionInitListener(init -> arrived(init.getSession(), init.getRequest(), 0));
        service.addSessionDestroyListener(end -> room.leave(end.getSession()));
        service.addUIInitListener(init -> {
            VaadinSession session = init.getUI().getSession();
            closeOldest(session, init.getUI());
            arrived(session, VaadinRequest.getCurrent(), session.getUIs().size());
        });
    }

    /** A visitor without a page counts too: what is kept of one is not nothing. */
    private void arrived(VaadinSession session, @Nullable VaadinRequest request, int pages) {
        String network =
                request == null ? "" : Network.of(request.getRemoteAddr()).prefix();
        room.hold(session, network, pages + 1);
        room.crowdedOut(session, Comparator.comparing(OpenPages::isSignedIn).thenComparing(OpenPages::lastSeen))
                .map(VaadinSession::getSession)
                .ifPresent(OpenPages::end);
    }

    static void closeOldest(VaadinSession session, UI newest) {
        List<UI> open = session.getUIs().stream()
                .filter(page -> page != newest && !page.isClosing())
                .sorted(Comparator.comparingLong(
                                (UI page) -> page.getInternals().getLastHeartbeatTimestamp())
                        .thenComparingInt(UI::getUIId))
                .toList();
        open.stream().limit(Math.max(0, open.size() + 1 - MOST_OF_ONE)).forEach(UI::close);
    }

    /** On a thread of its own: the one that noticed holds the lock of another visitor. */
    private static void end(WrappedSession session) {
        LOG.info(
                "There is no room for more pages: one who has not been seen for long, of the most crowded network, goes");
        Thread.startVirtualThread(() -> {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                LOG.debug("It had gone already", e);
            }
        });
    }

    private static boolean isSignedIn(VaadinSession session) {
        try {
            return session.getSession() != null && session.getSession().getAttribute(SIGNED_IN) != null;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static long lastSeen(VaadinSession session) {
        try {
            return session.getSession() == null ? 0 : session.getSession().getLastAccessedTime();
        } catch (IllegalStateException e) {
            return 0;
        }
    }
}
