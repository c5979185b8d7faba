package org.jobatlas.profile.internal.masking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.shared.WordGroups;

/** Takes out who signs a letter: "Mvh Ellen" becomes "Mvh", also where nobody else says that this is the name. */
final class SignOff {

    private static final WordGroups WORDS = WordGroups.of("profile/sign-offs");
    private static final Set<String> CLEAR = WORDS.words("clear");
    private static final Pattern CLOSING = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + WORDS.anyOfAll() + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ENDS_OF_SENTENCES = ".!?…:)\n";
    private static final int MOST_WORDS = 3;
    private static final int LONGEST = 60;

    private SignOff() {}

    static String remove(String letter) {
        StringBuilder kept = new StringBuilder(letter.length());
        Matcher closing = CLOSING.matcher(letter);
        int from = 0;
        while (closing.find()) {
            int name = afterMarks(letter, closing.end());
            int end = name < 0 ? -1 : endOfLine(letter, name);
            if (closing.start() >= from
                    && end > name
                    && begins(letter, closing.start())
                    && (isClear(closing.group()) || isSetOff(letter, closing.end(), name))
                    && isName(letter.substring(name, end), isClear(closing.group()))) {
                kept.append(letter, from, closing.end());
                from = end;
            }
        }
        return kept.append(letter, from, letter.length()).toString();
    }

    private static boolean isClear(String closing) {
        return CLEAR.contains(closing.toLowerCase(Locale.ROOT));
    }

    /** A closing stands at the beginning of a line or of a sentence. */
    private static boolean begins(String letter, int at) {
        int before = at - 1;
        while (before >= 0 && (letter.charAt(before) == ' ' || letter.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || ENDS_OF_SENTENCES.indexOf(letter.charAt(before)) >= 0;
    }

    /** Where the name begins, at most two line breaks further; negative where nothing follows. */
    private static int afterMarks(String letter, int from) {
        int breaks = 0;
        for (int at = from; at < letter.length(); at++) {
            char mark = letter.charAt(at);
            if (mark == '\n' && ++breaks > 2) {
                return -1;
            }
            if (!Character.isWhitespace(mark) && ",.!–—-/".indexOf(mark) < 0) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isSetOff(String letter, int from, int name) {
        return letter.substring(from, name).chars().anyMatch(mark -> mark == ',' || mark == '\n' || mark == '!');
    }

    private static int endOfLine(String letter, int from) {
        int end = letter.indexOf('\n', from);
        return end < 0 ? letter.length() : end;
    }

    private static boolean isName(String line, boolean inAnyCase) {
        if (line.length() > LONGEST) {
            return false;
        }
        String[] words = BLANKS.split(line.strip());
        return words.length <= MOST_WORDS
                && Arrays.stream(words)
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || (inAnyCase && Character.isLetter(word.codePointAt(0))));
    }
}
