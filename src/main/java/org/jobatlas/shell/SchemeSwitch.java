package org.jobatlas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jobatlas.uikit.Glyph;

/** Light, dark, or as the system says. */
final class SchemeSwitch extends Div {

    private static final long serialVersionUID = 1L;
    private static final String SYSTEM = "system";

    private final Map<String, Button> choices = new LinkedHashMap<>();

    SchemeSwitch() {
        addClassName("segmented");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.scheme"));
        choice("light", "sun");
        choice(SYSTEM, "monitor");
        choice("dark", "moon");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        show(request == null ? SYSTEM : Preferences.scheme(request).orElse(SYSTEM));
    }

    private void choice(String scheme, String glyph) {
        Button button = new Button(new Glyph(glyph), e -> {
            e.getSource().getUI().ifPresent(ui -> Preferences.chooseScheme(ui, scheme));
            show(scheme);
        });
        button.setAriaLabel(getTranslation("shell.scheme." + scheme));
        button.setTooltipText(getTranslation("shell.scheme." + scheme));
        choices.put(scheme, button);
        add(button);
    }

    private void show(String scheme) {
        choices.forEach((name, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(name.equals(scheme))));
    }
}
