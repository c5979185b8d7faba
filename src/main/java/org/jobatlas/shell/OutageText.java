package org.jobatlas.shell;

import java.util.Locale;
import java.util.ResourceBundle;

/** What people are told while the database is away, in English or Swedish. */
record OutageText(String language, String title, String sentence) {

    static OutageText of(Locale wanted) {
        Locale locale = wanted.getLanguage().equals("sv") ? wanted : Locale.ENGLISH;
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.shell",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new OutageText(
                locale.getLanguage(), texts.getString("shell.outage.title"), texts.getString("shell.outage.text"));
    }
}
