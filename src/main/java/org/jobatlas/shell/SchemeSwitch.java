package org.jobatlas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Map;
import org.jobatlas.uikit.Glyph;

/** The choice of the colour scheme: light, dark, or the system's setting. */
final class SchemeSwitch extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SYSTEM = "system";
    private static final Map<String, String> GLYPHS = Map.of("light", "sun", SYSTEM, "monitor", "dark", "moon");

    private final ChoiceMenu menu = new ChoiceMenu(getTranslation("shell.scheme"));

    SchemeSwitch() {
        choice("light");
        choice(SYSTEM);
        choice("dark");
        add(menu);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        show(request == null ? SYSTEM : Preferences.scheme(request).orElse(SYSTEM));
    }

    private void choice(String scheme) {
        menu.add(new ChoiceMenu.Choice(scheme, getTranslation("shell.scheme." + scheme), glyph(scheme), ""), () -> {
            getUI().ifPresent(ui -> Preferences.chooseScheme(ui, scheme));
            show(scheme);
        });
    }

    private void show(String scheme) {
        menu.show(scheme, new Glyph(glyph(scheme)));
    }

    private static String glyph(String scheme) {
        return GLYPHS.getOrDefault(scheme, "monitor");
    }
}
