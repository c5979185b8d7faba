package org.jobatlas.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Applies a visitor's preferences before the first rendering, and installs the error handler. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient I18NProvider texts;

    ShellSetup(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::paintChoices);
        event.addRequestHandler(new CompactAnswers());
        event.getSource().addSessionInitListener(init -> {
            Preferences.language(init.getRequest(), texts.getProvidedLocales()).ifPresent(init.getSession()::setLocale);
            init.getSession().setErrorHandler(new IncidentErrorHandler());
        });
        event.getSource().addUIInitListener(init -> {
            Locale locale = init.getUI().getSession().getLocale();
            init.getUI().setLocale(locale);
        });
    }

    private void paintChoices(IndexHtmlResponse page) {
        Element html = page.getDocument().selectFirst("html");
        if (html == null) {
            return;
        }
        page.getUI().ifPresent(ui -> html.attr("lang", ui.getLocale().getLanguage()));
        if (page.getUI().isEmpty()) {
            Preferences.language(page.getVaadinRequest(), texts.getProvidedLocales())
                    .ifPresent(locale -> html.attr("lang", locale.getLanguage()));
        }
        page.getDocument().head().appendElement("script").attr("src", "scripts/places.js");
        page.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "scripts/seen.js")
                .attr("defer", true);
        Preferences.scheme(page.getVaadinRequest()).ifPresent(scheme -> html.attr("theme", scheme));
    }
}
