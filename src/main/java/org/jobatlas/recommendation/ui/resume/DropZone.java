package org.jobatlas.recommendation.ui.resume;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.uikit.Glyph;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a resume is dropped or chosen. Bytes are counted on the server, whatever the browser said. */
public final class DropZone extends Div {

    private static final long serialVersionUID = 1L;
    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(DropZone.class);
    private static final String BROKEN_OFF = "match.drop.broken-off";
    private static final String ABORT =
            "[...this.files].forEach(file => this.dispatchEvent(new CustomEvent('file-abort', {detail: {file}})))";
    private static final String[] ENDINGS = {
        ".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".txt", ".png", ".jpg", ".jpeg"
    };

    /** Told what came in. */
    interface Receiver {

        void started(String fileName);

        void received(ResumeFile file);

        /** Told the key of a sentence on what to do. */
        void rejected(String sentence);
    }

    /** What comes in over the wire; whatever is not the latest, or was given up, is dropped. */
    private record Transfer(String fileName, Receiver receiver) {}

    private final Upload upload = new Upload();
    private transient @Nullable Transfer current;

    DropZone(Receiver receiver) {
        addClassName("drop-zone");
        UploadHandler handler = event -> take(event, receiver);
        upload.setUploadHandler(handler);
        upload.setAcceptedFileTypes(ENDINGS);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(button());
        upload.setDropLabel(label());
        upload.setDropLabelIcon(new Span());
        upload.setI18n(texts());
        upload.addFileRejectedListener(e -> receiver.rejected(sentence(
                e.getErrorMessage().equals(getTranslation("match.drop.type"))
                        ? Reason.UNSUPPORTED_TYPE
                        : Reason.TOO_LARGE)));
        upload.getElement().addEventListener("upload-error", e -> {
            current = null;
            upload.clearFileList();
            receiver.rejected(BROKEN_OFF);
        });
        add(upload);
    }

    /** Gives up what is coming in. */
    void cancel() {
        current = null;
        upload.getElement().executeJs(ABORT);
        upload.clearFileList();
    }

    private void take(UploadEvent event, Receiver receiver) {
        String name = event.getFileName();
        Transfer transfer = new Transfer(name == null ? "" : name, receiver);
        report(event.getUI(), () -> begin(transfer));
        try (InputStream in = event.getInputStream()) {
            byte[] content = in.readNBytes(MAX_BYTES + 1);
            report(event.getUI(), () -> deliver(transfer, content));
        } catch (IOException e) {
            LOG.debug("An upload broke off", e);
            report(event.getUI(), () -> end(transfer, () -> receiver.rejected(BROKEN_OFF)));
        }
    }

    /** Told here and not by the browser, whose word may come after the file. */
    private void begin(Transfer transfer) {
        current = transfer;
        transfer.receiver().started(transfer.fileName());
    }

    private void deliver(Transfer transfer, byte[] content) {
        Receiver receiver = transfer.receiver();
        end(transfer, () -> {
            if (content.length == 0) {
                receiver.rejected(sentence(Reason.EMPTY));
            } else if (content.length > MAX_BYTES) {
                receiver.rejected(sentence(Reason.TOO_LARGE));
            } else {
                receiver.received(new ResumeFile(transfer.fileName(), content));
            }
        });
    }

    @SuppressWarnings("ReferenceEquality") // this very transfer, not one like it
    private void end(Transfer transfer, Runnable then) {
        if (transfer == current) {
            current = null;
            upload.clearFileList();
            then.run();
        }
    }

    private static void report(UI ui, SerializableRunnable command) {
        ui.accessLater(command, () -> {}).run();
    }

    private static String sentence(Reason reason) {
        return new UnreadableResumeException(reason, "").messageKey();
    }

    private Button button() {
        Button button = new Button(getTranslation("match.drop.choose"));
        button.addClassName("button-primary");
        return button;
    }

    private Component label() {
        Span title = new Span(getTranslation("match.drop.title"));
        title.addClassName("drop-title");
        Span kinds = new Span(getTranslation("match.drop.kinds"));
        kinds.addClassName("drop-kinds");
        Glyph glyph = new Glyph("file-text");
        glyph.addClassName("drop-glyph");
        Span label = new Span(glyph, title, kinds);
        label.addClassName("drop-label");
        return label;
    }

    private UploadI18N texts() {
        UploadI18N.Error error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("match.drop.big"));
        error.setIncorrectFileType(getTranslation("match.drop.type"));
        error.setTooManyFiles(getTranslation("match.drop.one"));
        UploadI18N texts = new UploadI18N();
        texts.setError(error);
        return texts;
    }
}
