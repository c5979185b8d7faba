package org.jobatlas.place.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jobatlas.place.internal.TownIndex.Entry;
import org.jobatlas.shared.Place;
import org.jobatlas.shared.WordGroups;

/**
 * Finds the first town in running text. A large town counts by itself; a small one, or one whose name is an ordinary
 * word or personal name ("Reading", "Nice", "Charlotte"), only if its country or region follows or "in" or "from"
 * precedes.
 */
final class PlaceScanner {

    private static final WordGroups LISTS = WordGroups.of("place/text-words");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}'\u2019-]*\\.?");
    private static final Pattern QUALIFIER = Pattern.compile(
            "\\G\\s*[,(]\\s*([\\p{L}][\\p{L}\\p{M}. ]{0,60}?)\\s{0,9}(?=[,;)\\n\u2022|.\\d]|$|\\s[-\u2013])");
    private static final Pattern LABEL = Pattern.compile("(?iu)" + LISTS.any("label") + "\\s*+(?::\\s*+)?+$");
    private static final Set<String> BEFORE = LISTS.words("before-town");
    private static final Set<String> AFTER = LISTS.words("behind-town");
    private static final int LONGEST_NAME = 5;
    private static final long LARGE = 100_000;

    private final TownIndex towns;
    private final PlaceText qualifiers;
    private final Regions regions;
    private final Set<String> ordinary;

    PlaceScanner(TownIndex towns, PlaceText qualifiers, Regions regions, Set<String> ordinary) {
        this.towns = towns;
        this.qualifiers = qualifiers;
        this.regions = regions;
        this.ordinary = ordinary;
    }

    Optional<Place> firstIn(String text) {
        List<Word> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            if (!Character.isUpperCase(text.charAt(words.get(i).start()))) {
                continue;
            }
            for (int length = longest(text, words, i); length > 0; length--) {
                Optional<Place> found = townAt(text, words, i, length);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean abbreviation = word.endsWith(".") && word.length() <= 3;
            int end = word.endsWith(".") && !abbreviation ? matcher.end() - 1 : matcher.end();
            words.add(new Word(matcher.start(), end, PlaceName.key(text.substring(matcher.start(), end))));
        }
        return words;
    }

    /** Number of consecutive words separated by single blanks. */
    private static int longest(String text, List<Word> words, int from) {
        int length = 1;
        while (length < LONGEST_NAME
                && from + length < words.size()
                && text.substring(
                                words.get(from + length - 1).end(),
                                words.get(from + length).start())
                        .matches(" |\u00a0")) {
            length++;
        }
        return length;
    }

    private Optional<Place> townAt(String text, List<Word> words, int from, int length) {
        String key = PlaceName.key(text.substring(
                words.get(from).start(), words.get(from + length - 1).end()));
        List<Entry> entries = towns.named(key);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> qualifier =
                qualifierAt(text, words.get(from + length - 1).end());
        if (qualifier.isPresent()) {
            return entries.stream()
                    .map(Entry::town)
                    .filter(town -> qualifiers.fits(
                            town,
                            qualifier.get(),
                            text.substring(
                                    words.get(from).start(),
                                    words.get(from + length - 1).end())))
                    .findFirst()
                    .map(GazetteerRow::place);
        }
        boolean plain = !ordinary.contains(key);
        boolean announced = isAnnounced(text, words, new Span(from, from + length), plain);
        return entries.stream()
                .filter(entry -> announced || (plain && standsAlone(entry)))
                .findFirst()
                .map(entry -> entry.town().place());
    }

    private static boolean standsAlone(Entry entry) {
        return entry.builtIn() || (entry.town().population() >= LARGE && !entry.secondary());
    }

    private Optional<String> qualifierAt(String text, int end) {
        Matcher matcher = QUALIFIER.matcher(text).region(end, Math.min(text.length(), end + 60));
        return matcher.find()
                        && (regions.country(matcher.group(1)).isPresent()
                                || !regions.regions(matcher.group(1)).isEmpty())
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static boolean isAnnounced(String text, List<Word> words, Span name, boolean plain) {
        int start = words.get(name.from()).start();
        if (LABEL.matcher(text.substring(Math.max(0, start - 30), start)).find()) {
            return true;
        }
        boolean before = name.from() > 0
                && BEFORE.contains(words.get(name.from() - 1).text(text).toLowerCase(Locale.ROOT))
                && text.substring(words.get(name.from() - 1).end(), start).isBlank();
        return before && (plain || endsThere(text, words, name.to()));
    }

    private static boolean endsThere(String text, List<Word> words, int next) {
        int end = words.get(next - 1).end();
        if (next >= words.size()
                || !text.substring(end, words.get(next).start()).isBlank()) {
            return true;
        }
        return text.substring(end, words.get(next).start()).contains("\n")
                || AFTER.contains(words.get(next).text(text));
    }

    /** Word indices, the end exclusive. */
    private record Span(int from, int to) {}

    private record Word(int start, int end, String key) {
        String text(String whole) {
            return whole.substring(start, end);
        }
    }
}
