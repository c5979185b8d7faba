package org.jobatlas.hiring.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.ApplicantExports;
import org.jobatlas.hiring.ExportProgress;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.job.PostingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ExportDialogTest {

    private int asked;
    private int readyAt = 2;

    private final ApplicantExports exports = new ApplicantExports() {

        @Override
        public ExportProgress start(PostingId posting, Locale language, ZoneId zone) {
            return new ExportProgress(UUID.randomUUID(), 0, 10, false, false);
        }

        @Override
        public ExportProgress progress(UUID export) {
            asked++;
            if (readyAt == 0) {
                throw new AccessDeniedException("gone");
            }
            return new ExportProgress(export, 10, 10, asked >= readyAt, false);
        }

        @Override
        public Optional<NamedFile> file(UUID export) {
            return Optional.empty();
        }
    };

    @BeforeEach
    void aPage() {
        MockVaadin.setup();
    }

    @AfterEach
    void noPage() {
        MockVaadin.tearDown();
    }

    private ExportDialog opened() {
        ExportDialog dialog = new ExportDialog(exports, new PostingId(UUID.randomUUID()));
        dialog.open();
        MockVaadin.runUIQueue(true);
        MockVaadin.clientRoundtrip();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        return dialog;
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void afterItIsReadyNothingIsAskedAndItCloses() {
        ExportDialog dialog = opened();
        poll();
        poll();
        poll();
        assertThat(asked).isEqualTo(2);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThatCode(dialog::close).doesNotThrowAnyException();
    }

    @Test
    void nobodyAsksForADialogThatWasClosed() {
        ExportDialog dialog = opened();
        dialog.close();
        MockVaadin.clientRoundtrip();
        poll();
        assertThat(asked).isZero();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void anExportThatIsGoneIsToldOfAndNotAskedForAgain() {
        readyAt = 0;
        opened();
        poll();
        poll();
        assertThat(asked).isEqualTo(1);
    }
}
