package org.jobatlas.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Locale;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPage;
import org.jobatlas.employer.CompanyPages;
import org.jobatlas.employer.UnusableLogoException;
import org.jobatlas.uikit.Toast;

/** Shows the logo of a company and uploads another one. */
final class LogoField extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final transient CompanyPages pages;
    private final transient CompanyId company;
    private final Div shown = new Div();
    private int changes;

    LogoField(CompanyPage page, CompanyPages pages) {
        this.pages = pages;
        this.company = page.id();
        addClassName("logo-field");
        Upload upload = new Upload();
        UploadHandler handler = this::receive;
        upload.setUploadHandler(handler);
        upload.setAcceptedMimeTypes("image/png", "image/jpeg", "image/gif");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setUploadButton(new Button(getTranslation("employer.logo.choose")));
        upload.setDropLabel(new Span(getTranslation("employer.logo.drop")));
        upload.addFileRejectedListener(rejected -> Toast.show(getTranslation("employer.logo.too-large")));
        add(shown, upload);
        show(page.logo());
    }

    /**
     * Reads one byte more than allowed, to detect files that are too large; the size that the browser states is not
     * trusted.
     */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            byte[] read = bytes.readNBytes(MOST_BYTES + 1);
            event.getUI().accessLater(() -> take(read), () -> {}).run();
        } catch (IOException e) {
            // the visitor has left
        }
    }

    private void take(byte[] bytes) {
        try {
            pages.changeLogo(company, bytes);
            show(true);
        } catch (UnusableLogoException e) {
            Toast.show(getTranslation(
                    "employer.logo." + e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
    }

    private void show(boolean has) {
        shown.removeAll();
        if (has) {
            changes++;
            Image logo = new Image(CompanyNavigation.logo(company) + "?v=" + changes, getTranslation("employer.logo"));
            logo.addClassName("company-logo");
            shown.add(logo, new Button(getTranslation("employer.logo.remove"), click -> {
                pages.removeLogo(company);
                show(false);
            }));
        }
    }
}
