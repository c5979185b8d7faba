package org.jobatlas.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** Resources that every page loads. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/glyphs.css")
@StyleSheet("styles/kit.css")
@StyleSheet("styles/shell.css")
@StyleSheet("styles/job.css")
@StyleSheet("styles/split.css")
@StyleSheet("styles/fit.css")
@StyleSheet("styles/front.css")
@StyleSheet("styles/matches.css")
@StyleSheet("styles/why.css")
@StyleSheet("styles/search.css")
@StyleSheet("styles/resumes.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/hiring.css")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Jobatlas");
        settings.addFavIcon("icon", "images/mark.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
