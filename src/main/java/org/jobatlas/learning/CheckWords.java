package org.jobatlas.learning;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jobatlas.learning.GateReport.Check;

/** Message keys for the result of one gate check: {@code learning.check.NAME.passed} or {@code .failed}. */
public final class CheckWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.learning", Locale.ROOT);

    private CheckWords() {}

    /** The message key. */
    public static String key(Check check) {
        return "learning.check." + check.name() + (check.passed() ? ".passed" : ".failed");
    }

    /** The message in English, for commands and logs. */
    public static String english(Check check) {
        return new MessageFormat(TEXTS.getString(key(check)), Locale.ENGLISH)
                .format(check.values().toArray());
    }
}
