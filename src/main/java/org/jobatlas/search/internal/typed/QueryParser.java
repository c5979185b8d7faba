package org.jobatlas.search.internal.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.search.internal.typed.Clause.All;
import org.jobatlas.search.internal.typed.Clause.Any;
import org.jobatlas.search.internal.typed.Clause.Not;
import org.jobatlas.search.internal.typed.Clause.Phrase;
import org.jobatlas.search.internal.typed.Clause.Word;

/**
 * Reads what people type: words, {@code "phrases"}, {@code -unwanted}, {@code OR} in four languages and parentheses. Whatever is left open
 * is closed at the end; nothing is an error.
 */
final class QueryParser {

    private static final Pattern TOKEN = Pattern.compile("-?\\(|\\)|-?\"[^\"]*+\"?|[^\\s\"()]++");
    private static final Pattern QUOTE = Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]");
    /** Before a word that is not wanted. */
    private static final Pattern DASH = Pattern.compile("(?<!\\S)[\u2010\u2012-\u2015\u2212](?=[\\p{L}\\p{N}\"(])");

    private static final Pattern TELLING = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Set<String> OR = Set.of("OR", "ELLER", "ODER", "OU", "|", "||");
    private static final Set<String> NOT = Set.of("NOT", "INTE", "NICHT");
    private static final int MOST_WORDS = 40;
    private static final int DEEPEST = 8;

    private final Matcher tokens;
    private final Set<String> filling;
    private int words;

    private QueryParser(String text, Set<String> filling) {
        this.tokens = TOKEN.matcher(text);
        this.filling = filling;
    }

    /** Quotes and dashes as phones and word processors set them, as they are on keyboards. */
    private static String plain(String text) {
        return DASH.matcher(QUOTE.matcher(text).replaceAll("\"")).replaceAll("-");
    }

    /** The query; fill words such as "the" are left out where anything else remains. */
    static All parse(String typed) {
        String text = plain(typed);
        All telling = new QueryParser(text, WordFiles.FILLING).alternatives(0);
        return telling.wanted().findAny().isPresent() ? telling : new QueryParser(text, Set.of()).alternatives(0);
    }

    private All alternatives(int depth) {
        List<All> sides = new ArrayList<>();
        List<Clause> side = new ArrayList<>();
        boolean negated = false;
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals(")")) {
                if (depth > 0) {
                    break;
                }
            } else if (OR.contains(token.toUpperCase(Locale.ROOT))) {
                sides.add(new All(side));
                side = new ArrayList<>();
            } else if (NOT.contains(token)) {
                negated = true;
            } else {
                add(side, token, depth, negated);
                negated = false;
            }
        }
        sides.add(new All(side));
        return joined(sides);
    }

    private static All joined(List<All> sides) {
        List<All> filled =
                sides.stream().filter(side -> !side.clauses().isEmpty()).toList();
        return switch (filled.size()) {
            case 0 -> new All(List.of());
            case 1 -> filled.getFirst();
            default -> new All(List.of(new Any(List.copyOf(filled))));
        };
    }

    private void add(List<Clause> side, String token, int depth, boolean negated) {
        boolean minus = token.length() > 1 && token.startsWith("-");
        String bare = minus ? token.substring(1) : token;
        Clause clause;
        if (bare.equals("(")) {
            if (depth >= DEEPEST) {
                return;
            }
            All group = alternatives(depth + 1);
            if (group.clauses().isEmpty()) {
                return;
            }
            if (group.isPlain() && !minus && !negated) {
                // "staff nurse (band 5)": brackets that hold nothing but words are punctuation
                side.addAll(group.clauses());
                return;
            }
            clause = group.isPlain() && group.clauses().size() == 1
                    ? group.clauses().getFirst()
                    : group;
        } else if (!TELLING.matcher(bare).find() || ++words > MOST_WORDS) {
            return;
        } else if (bare.startsWith("\"")) {
            clause = new Phrase(bare.replace("\"", "").strip());
        } else {
            clause = new Word(bare);
        }
        if (minus || negated) {
            side.add(new Not(clause));
        } else if (!(clause instanceof Word word)
                || !filling.contains(word.text().toLowerCase(Locale.ROOT))) {
            side.add(clause);
        }
    }
}
