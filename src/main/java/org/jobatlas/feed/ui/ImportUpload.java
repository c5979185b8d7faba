package org.jobatlas.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feed.CompanyFeeds;
import org.jobatlas.feed.UnusableUploadException;

/** Uploads a file of postings by drag and drop or selection. */
final class ImportUpload extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CompanyFeeds feeds;
    private final transient CompanyId company;
    private final SerializableConsumer<UUID> taken;
    private final Upload upload = new Upload();
    private final Paragraph problem = new Paragraph();

    ImportUpload(CompanyFeeds feeds, CompanyId company, SerializableConsumer<UUID> taken) {
        this.feeds = feeds;
        this.company = company;
        this.taken = taken;
        UploadHandler handler = this::take;
        upload.setUploadHandler(handler);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".jsonld");
        upload.setMaxFileSize(CompanyFeeds.MOST_BYTES);
        Button choose = new Button(getTranslation("posting.import.choose"));
        choose.addClassName("button-primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("posting.import.drop")));
        upload.addFileRejectedListener(rejected -> say("posting.import.refused-file"));
        problem.addClassName("upload-problem");
        problem.getElement().setAttribute("role", "alert");
        add(upload, problem);
    }

    private void take(UploadEvent event) {
        String name = event.getFileName();
        try (var bytes = event.getInputStream()) {
            UUID imported = feeds.read(company, name == null ? "" : name, bytes);
            event.getUI().accessLater(() -> taken.accept(imported), () -> {}).run();
        } catch (UnusableUploadException e) {
            String key = "posting.import.fault." + e.fault().name().toLowerCase(Locale.ROOT);
            refuse(event, key);
        } catch (IOException e) {
            refuse(event, "posting.import.fault.broken");
        }
    }

    private void refuse(UploadEvent event, String key) {
        event.getUI()
                .accessLater(
                        () -> {
                            upload.clearFileList();
                            say(key);
                        },
                        () -> {})
                .run();
    }

    /** Shown until the next file. */
    private void say(String key) {
        problem.setText(getTranslation(key));
    }
}
