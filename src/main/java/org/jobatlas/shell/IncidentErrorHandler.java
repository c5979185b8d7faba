package org.jobatlas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.jobatlas.database.DatabaseOutage;
import org.jobatlas.uikit.Toast;

/**
 * Shows a message with an incident id for errors that no view handled; the page stays usable. A lost connection is no
 * error, and a crafted message is refused silently.
 */
final class IncidentErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        if (DatabaseOutage.isBehind(event.getThrowable())) {
            Incident.outage();
            toast("shell.outage.toast");
        } else if (ForgedMessage.isBehind(event.getThrowable())) {
            Incident.forged(event.getThrowable());
        } else if (!Incident.isVisitorGone(event.getThrowable())) {
            toast("shell.failure.toast", Incident.logged(event.getThrowable()).id());
        }
    }

    private static void toast(String sentence, Object... parts) {
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.accessLater(() -> Toast.show(I18NProvider.translate(sentence, parts)), () -> {})
                    .run();
        }
    }
}
