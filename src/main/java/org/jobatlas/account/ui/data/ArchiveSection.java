package org.jobatlas.account.ui.data;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jobatlas.account.OwnData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Creates the archive of personal data in the background; it can be downloaded while the page is open. */
class ArchiveSection extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveSection.class);
    private static final String FILE = "jobatlas-my-data.zip";

    private final transient OwnData data;
    private final Paragraph state = new Paragraph();
    private final Button make = new Button(getTranslation("account.data.make"));
    private final Div ready = new Div();

    ArchiveSection(OwnData data) {
        this.data = data;
        state.getElement().setAttribute("role", "status");
        make.setDisableOnClick(true);
        make.addClickListener(click -> make(click.getSource().getUI().orElseThrow()));
        add(make, state, ready);
    }

    private void make(UI ui) {
        ready.removeAll();
        state.setText(getTranslation("account.data.making"));
        Thread.ofVirtual().name("archive of one person").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                byte[] archive = data.archive(
                        (done, of) -> tell(ui, () -> state.setText(getTranslation("account.data.progress", done, of))));
                tell(ui, () -> offer(archive));
            } catch (RuntimeException e) {
                LOG.error("An archive of personal data could not be made", e);
                tell(ui, () -> {
                    state.setText(getTranslation("account.data.failed"));
                    make.setEnabled(true);
                });
            }
        }));
    }

    /** Runs in the page, unless it was closed meanwhile. */
    private static void tell(UI ui, Command what) {
        var _ = ui.access(what);
    }

    private void offer(byte[] archive) {
        state.setText(getTranslation("account.data.ready"));
        make.setEnabled(true);
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(archive), FILE, "application/zip", archive.length)),
                getTranslation("account.data.download", Math.max(1, archive.length / 1024)));
        link.setRouterIgnore(true);
        ready.add(link);
        link.focus();
    }
}
