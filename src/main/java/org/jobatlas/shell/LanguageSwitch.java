package org.jobatlas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import org.jobatlas.uikit.Glyph;

/** The choice of the interface language, each named in itself. */
final class LanguageSwitch extends Div {

    private static final long serialVersionUID = 1L;

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        ChoiceMenu menu = new ChoiceMenu(getTranslation("shell.language"));
        I18NProvider texts = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        texts.getProvidedLocales().forEach(locale -> choice(menu, locale));
        String now = event.getUI().getLocale().getLanguage();
        Span code = new Span(new Glyph("globe"), new Span(now.toUpperCase(Locale.ROOT)));
        code.addClassName("language-code");
        menu.show(now, code);
        add(menu);
    }

    private void choice(ChoiceMenu menu, Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        String title = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
        menu.add(new ChoiceMenu.Choice(locale.getLanguage(), title, "check", locale.getLanguage()), () -> {
            Preferences.chooseLanguage(locale);
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
    }
}
