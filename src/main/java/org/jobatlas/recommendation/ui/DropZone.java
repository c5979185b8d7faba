package org.jobatlas.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.uikit.Glyph;

/** Where a resume is dropped or chosen. Bytes are counted on the server, whatever the browser said. */
final class DropZone extends Div {

    private static final long serialVersionUID = 1L;
    static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String[] ENDINGS = {
        ".pdf", ".docx", ".odt", ".rtf", ".html", ".htm", ".txt", ".png", ".jpg", ".jpeg"
    };

    /** Told what came in. */
    interface Receiver {

        void started();

        void received(ResumeFile file);

        void rejected(Reason reason);
    }

    private final Upload upload = new Upload();
    private final Button choose = new Button();

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
        upload.addFileRejectedListener(e -> receiver.rejected(
                e.getErrorMessage().equals(getTranslation("match.drop.type"))
                        ? Reason.UNSUPPORTED_TYPE
                        : Reason.TOO_LARGE));
        upload.getElement().addEventListener("upload-start", e -> receiver.started());
        upload.getElement().addEventListener("upload-error", e -> {
            upload.clearFileList();
            receiver.rejected(Reason.DAMAGED);
        });
        add(upload);
    }

    /** Forgets the file that was chosen. */
    void clear() {
        upload.clearFileList();
    }

    /** To the button, for those who use no mouse. */
    void focus() {
        choose.focus();
    }

    private void take(UploadEvent event, Receiver receiver) throws IOException {
        byte[] content;
        try (InputStream in = event.getInputStream()) {
            content = in.readNBytes(MAX_BYTES + 1);
        }
        String name = event.getFileName();
        UI ui = event.getUI();
        ui.accessLater(() -> deliver(new ResumeFile(name == null ? "" : name, content), receiver), () -> {})
                .run();
    }

    private void deliver(ResumeFile file, Receiver receiver) {
        upload.clearFileList();
        if (file.content().length > MAX_BYTES) {
            receiver.rejected(Reason.TOO_LARGE);
        } else {
            receiver.received(file);
        }
    }

    private Button button() {
        choose.setText(getTranslation("match.drop.choose"));
        choose.addClassName("button-primary");
        return choose;
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
