package org.jobatlas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;

/** One button per language of the interface, each named in its own language. */
final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    LanguageSwitch() {
        addClassName("segmented");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.language"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        I18NProvider texts = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        texts.getProvidedLocales()
                .forEach(
                        locale -> add(choice(locale, locale.equals(event.getUI().getLocale()))));
    }

    private Button choice(Locale locale, boolean chosen) {
        String code = locale.getLanguage().toUpperCase(Locale.ROOT);
        Button button = new Button(code, e -> {
            Preferences.chooseLanguage(locale);
            e.getSource().getUI().ifPresent(ui -> ui.getPage().reload());
        });
        button.setAriaLabel(code + " " + locale.getDisplayLanguage(locale));
        button.getElement().setAttribute("lang", locale.getLanguage());
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return button;
    }
}
