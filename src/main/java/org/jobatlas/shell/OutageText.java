package org.jobatlas.shell;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** The text of the outage page in a supported language. */
record OutageText(String language, String title, String sentence) {

    private static final Set<String> SPOKEN = Set.of("sv", "fr", "de");

    static OutageText of(Locale wanted) {
        Locale locale = SPOKEN.contains(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.shell",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new OutageText(
                locale.getLanguage(), texts.getString("shell.outage.title"), texts.getString("shell.outage.text"));
    }
}
