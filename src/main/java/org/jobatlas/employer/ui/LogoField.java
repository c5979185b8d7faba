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

/** The logo of a company, and another one instead. */
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

    /** No more bytes than a logo may have, and one to see that it has too many; what the browser says of its size is not asked. */
    private void receive(UploadEvent event) {
        try (var bytes = event.getInputStream()) {
            byte[] read = bytes.readNBytes(MOST_BYTES + 1);
            event.getUI().accessLater(() -> take(read), () -> {}).run();
        } catch (IOException e) {
            // whoever sent it has gone
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
            Image logo = new Image("companies/" + company + "/logo?v=" + changes, getTranslation("employer.logo"));
            logo.addClassName("company-logo");
            shown.add(logo, new Button(getTranslation("employer.logo.remove"), click -> {
                pages.removeLogo(company);
                show(false);
            }));
        }
    }
}
