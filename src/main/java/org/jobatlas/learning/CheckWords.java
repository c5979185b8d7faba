package org.jobatlas.learning;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jobatlas.learning.GateReport.Check;

/**
 * The sentence that tells the result of one check of a gate: {@code learning.check.NAME.passed} or {@code .failed} of
 * the messages.
 */
public final class CheckWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.learning", Locale.ROOT);

    private CheckWords() {}

    /** The key of the sentence. */
    public static String key(Check check) {
        return "learning.check." + check.name() + (check.passed() ? ".passed" : ".failed");
    }

    /** The sentence in English, for commands and logs. */
    public static String english(Check check) {
        return new MessageFormat(TEXTS.getString(key(check)), Locale.ENGLISH)
                .format(check.values().toArray());
    }
}
