package org.jobatlas.profile.internal.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.LanguageLevel;

/** Reads how well somebody speaks a language: by the words behind its name, up to the next language; else before it or below. */
public final class LanguageLevels {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final int WINDOW = 48;
    private static final int SHORT = 60;
    /** A level and one word, the language. */
    private static final Pattern LEVEL_FIRST = Pattern.compile("^\\s{0,3}" + LISTS.any("languages") + "?:?\\s{0,3}("
            + LISTS.any("language-level") + ") (?:in |i )?\\p{L}{3,20}$");

    /** "Englischkenntnisse" are two words. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?<=\\p{L}{4})(?<!" + LISTS.any("no-language-before") + ")" + LISTS.any("language-end") + "(?!\\p{L})");
    /** "and a little " between two languages belongs to the second one. */
    private static final Pattern BETWEEN = Pattern.compile("^\\s?(?:[,;]|" + LISTS.any("claim-and") + ")\\s(.{2,24})$");

    private static final Pattern AND = Pattern.compile(LISTS.any("claim-and") + "\\s");
    private static final Pattern SLASH = Pattern.compile("\\s?/\\s?");

    private record Word(String text, LanguageLevel level) {}

    private static final List<Word> WORDS = load();

    private final Map<String, Language> names;
    private final List<ResumeLine> lines;
    private final List<String> lower;

    /** @param names in lower case */
    LanguageLevels(Map<String, Language> names, ResumeDocument document) {
        this.names = names;
        this.lines = document.lines();
        this.lower =
                lines.stream().map(line -> line.text().toLowerCase(Locale.ROOT)).toList();
    }

    Optional<LanguageLevel> of(Language language) {
        List<String> own = names.entrySet().stream()
                .filter(name -> name.getValue().equals(language))
                .map(Map.Entry::getKey)
                .toList();
        for (int index = 0; index < lines.size(); index++) {
            String line = lower.get(index);
            // most lines name no language; what follows is slow
            if (own.stream().noneMatch(line::contains)) {
                continue;
            }
            String apart = COMPOUND.matcher(line).replaceAll(" $0");
            int name = end(apart, own);
            if (name >= 0) {
                Optional<LanguageLevel> level = beside(apart, name, names);
                if (level.isEmpty() && lines.get(index).section() == Section.LANGUAGES && index + 1 < lines.size()) {
                    level = alone(lower.get(index + 1), names);
                }
                if (level.isEmpty() && lines.get(index).section() == Section.LANGUAGES) {
                    level = ofLabel(apart, name, names);
                }
                if (level.isPresent()) {
                    return level;
                }
            }
        }
        return Optional.empty();
    }

    /** "Fluent: English, Russian" says it of all that follow. */
    private static Optional<LanguageLevel> ofLabel(String lower, int name, Map<String, Language> names) {
        int colon = lower.indexOf(':');
        return colon < 0 || colon > name ? Optional.empty() : alone(lower.substring(0, colon), names);
    }

    /** Whether words such as "Mother tongue:" say how well. */
    public static boolean isNamed(String words) {
        return in(words.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** Offset behind the first name of the language; negative where it is not named. */
    private static int end(String lower, List<String> own) {
        return own.stream().mapToInt(name -> whole(lower, name)).max().orElse(-1);
    }

    private static int whole(String lower, String word) {
        int at = lower.indexOf(word);
        while (at >= 0) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
            boolean ends = end >= lower.length() || !Character.isLetterOrDigit(lower.charAt(end));
            if (starts && ends) {
                return end;
            }
            at = lower.indexOf(word, at + 1);
        }
        return -1;
    }

    private static Optional<LanguageLevel> beside(String lower, int name, Map<String, Language> names) {
        String near = lower.substring(name, Math.min(lower.length(), name + WINDOW));
        int item = near.indexOf(';');
        String behind = item > 0 && in(near.substring(0, item)).isPresent() ? near.substring(0, item) : near;
        int next = names.keySet().stream()
                .mapToInt(other -> whole(behind, other) < 0 ? behind.length() : whole(behind, other) - other.length())
                .min()
                .orElse(behind.length());
        String before = lower.substring(Math.max(0, name - WINDOW), name);
        int stop = Math.max(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')), before.lastIndexOf(". "));
        String part = beforeOthers(before.substring(stop + 1), names);
        boolean others = next < behind.length();
        Optional<LanguageLevel> first =
                LEVEL_FIRST.matcher(part).results().findFirst().flatMap(found -> in(found.group(1)));
        if (first.isPresent()) {
            return first;
        }
        String until = behind.substring(0, Math.max(0, next));
        int other = others ? endOfName(lower, name + next, names) : -1;
        boolean both = others
                && (SLASH.matcher(until).matches()
                        || (AND.matcher(until.strip() + " ").matches() && !lower.startsWith(" (", other)));
        if (both) {
            Optional<LanguageLevel> shared = in(part).isPresent() ? Optional.empty() : beside(lower, other, names);
            if (shared.isPresent()) {
                return shared;
            }
        }
        Optional<LanguageLevel> level = in(others ? own(until) : behind);
        return level.or(() -> in(part)).or(() -> in(sinceLast(before, names)));
    }

    /** The end of the language that is named there. */
    private static int endOfName(String lower, int at, Map<String, Language> names) {
        return names.keySet().stream()
                        .filter(name -> lower.startsWith(name, at))
                        .mapToInt(String::length)
                        .max()
                        .orElse(1)
                + at;
    }

    /** What stands between the language before and this one, where it belongs to this one; nothing where there is no other before. */
    private static String sinceLast(String before, Map<String, Language> names) {
        String own = before.substring(0, Math.max(0, before.stripTrailing().lastIndexOf(' ')));
        int last = names.keySet().stream()
                .mapToInt(other -> whole(own, other))
                .max()
                .orElse(-1);
        Matcher between = BETWEEN.matcher(last < 0 ? "" : own.substring(last));
        return between.find() ? between.group(1) : "";
    }

    /** What stands before the first language of "anglais : bilingue — arabe", as what is behind it belongs to it. */
    private static String beforeOthers(String part, Map<String, Language> names) {
        int other = names.keySet().stream()
                .filter(each -> whole(part, each) > 0 && whole(part, each) < part.length())
                .mapToInt(each -> whole(part, each) - each.length())
                .min()
                .orElse(part.length());
        return part.substring(0, other);
    }

    /** Without a level that stands before the next language: ", basic " of "English, basic Japanese". */
    private static String own(String between) {
        String bare = between.stripLeading();
        boolean parted = !bare.isEmpty()
                && (",;|".indexOf(bare.charAt(0)) >= 0 || AND.matcher(bare).lookingAt());
        boolean joined = !between.isBlank()
                && ",;|)-\u2013"
                                .indexOf(between.stripTrailing()
                                        .charAt(between.stripTrailing().length() - 1))
                        < 0;
        return parted && joined ? "" : between;
    }

    private static Optional<LanguageLevel> alone(String line, Map<String, Language> names) {
        boolean named = names.keySet().stream().anyMatch(name -> whole(line, name) >= 0);
        return line.length() > SHORT || named ? Optional.empty() : in(line);
    }

    private static Optional<LanguageLevel> in(String text) {
        return WORDS.stream()
                .filter(word -> whole(text, word.text()) >= 0)
                .map(Word::level)
                .findFirst();
    }

    private static List<Word> load() {
        Map<String, List<String>> lists = WordLists.read("language-levels");
        List<Word> words = new ArrayList<>();
        for (LanguageLevel level : LanguageLevel.values()) {
            lists.getOrDefault(level.name().toLowerCase(Locale.ROOT), List.of())
                    .forEach(word -> words.add(new Word(word, level)));
        }
        words.sort(Comparator.comparingInt((Word word) -> word.text().length()).reversed());
        return List.copyOf(words);
    }
}
