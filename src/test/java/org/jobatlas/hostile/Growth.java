package org.jobatlas.hostile;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.hostile.CountedText.TooManyLooks;
import org.jobatlas.hostile.HostileTexts.Kind;
import org.jobatlas.hostile.PatternScan.Use;

/**
 * How the work of a pattern grows with the text. Four times the text may cost six times the looks, which leaves room for what is looked at once and for
 * windows that fill up; a quadratic pattern needs sixteen times. Whoever calls this does so with a small stack, which a pattern that calls itself for every
 * repetition overflows.
 */
final class Growth {

    static final int PIECES = 300;
    private static final int FACTOR = 4;
    private static final double MOST = 1.5;
    private static final int LOOKS_A_CHARACTER = 1_000;

    private Growth() {}

    /** A sentence about what is wrong; empty where all is well. */
    static Optional<String> complaint(Use use, Kind kind) {
        Optional<String> whole = complaint(use.pattern(), kind, "matches", Matcher::matches);
        return use.whole() || whole.isPresent()
                ? whole
                : complaint(use.pattern(), kind, "finds", matcher -> {
                    while (matcher.find()) {}
                });
    }

    private static Optional<String> complaint(Pattern pattern, Kind kind, String does, Consumer<Matcher> use) {
        try {
            double few = looks(pattern, kind.of(PIECES), use);
            double many = looks(pattern, kind.of(PIECES * FACTOR), use);
            return many > few * FACTOR * MOST + 5_000
                    ? Optional.of("%s in %s: %.0f looks, then %.0f".formatted(does, kind, few, many))
                    : Optional.empty();
        } catch (TooManyLooks e) {
            return Optional.of("%s in %s: more than %d looks a character".formatted(does, kind, LOOKS_A_CHARACTER));
        } catch (StackOverflowError e) {
            return Optional.of("%s in %s: stack overflow".formatted(does, kind));
        }
    }

    private static double looks(Pattern pattern, String text, Consumer<Matcher> use) {
        CountedText counted = new CountedText(text, (long) LOOKS_A_CHARACTER * text.length());
        use.accept(pattern.matcher(counted));
        return counted.looks();
    }
}
