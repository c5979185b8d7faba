package org.jobatlas.taxonomy.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.TermMatch;

/** Finds names in a text: whole words, the longest where two overlap, ambiguous ones only where their context rule holds. */
final class TermMatcher {

    private static final WordGroups LISTS = WordGroups.of("taxonomy/hint-words");

    private static final Pattern LIST_GAP = Pattern.compile("^(?:\\s*+(?:[,;/|•·▪●–*-]\\s*+)++(?:"
            + LISTS.any("between-terms") + "\\s++)?+|\\s++(?:and|och|&)\\s++|\\h*+\\R\\s*+)$");

    private final TermAutomaton automaton;

    TermMatcher(Stream<TermName> names) {
        TreeMap<String, List<TermName>> byKey = new TreeMap<>();
        List<TermName> inflectable = new ArrayList<>();
        names.filter(name -> !name.key().isEmpty()).forEach(name -> {
            addTo(byKey, name);
            if (name.isInflectable()) {
                inflectable.add(name);
            }
        });
        TreeMap<String, List<TermName>> inflected = new TreeMap<>();
        for (TermName name : inflectable) {
            Inflection.of(name.key(), name.language()).stream()
                    .filter(form -> !byKey.containsKey(form))
                    .forEach(form -> addTo(inflected, name.withKey(form)));
        }
        byKey.putAll(inflected);
        automaton = TermAutomaton.of(byKey);
    }

    private static void addTo(Map<String, List<TermName>> byKey, TermName name) {
        List<TermName> same = byKey.computeIfAbsent(name.key(), _ -> new ArrayList<>(1));
        if (same.stream().noneMatch(other -> other.equals(name))) {
            same.add(name);
        }
    }

    List<TermMatch> find(String text) {
        NormalText normal = NormalText.of(text);
        List<Occurrence> fitting = new ArrayList<>();
        List<Occurrence> uncertain = new ArrayList<>();
        for (int i = 0; i < normal.length(); i++) {
            if (WordBoundary.startsAt(normal, i)) {
                collect(normal, i, fitting, uncertain);
            }
        }
        BitSet taken = new BitSet(normal.length());
        List<Occurrence> accepted = new ArrayList<>(longestOf(fitting, taken));
        addListed(text, longestOf(uncertain, (BitSet) taken.clone()), accepted);
        return accepted.stream()
                .sorted(Comparator.comparingInt(Occurrence::start))
                .map(Occurrence::match)
                .toList();
    }

    private void collect(NormalText text, int from, List<Occurrence> fitting, List<Occurrence> uncertain) {
        automaton.walk(text, from, (end, names) -> {
            int start = text.start(from);
            int behind = text.end(end);
            if (!WordBoundary.endsAt(text, from, end) || WordBoundary.inAddress(text.original(), start, behind)) {
                return;
            }
            List<TermName> written = names.stream()
                    .filter(name -> !name.rule().exactCase()
                            || isWritten(name, text.original().substring(start, behind)))
                    .toList();
            Optional<TermName> fits = written.stream()
                    .filter(name -> name.rule().surroundingsFit(text, from, end))
                    .reduce((first, second) -> preferred(text, first, second));
            if (fits.isPresent()) {
                fitting.add(new Occurrence(from, end, new TermMatch(fits.get().id(), start, behind)));
            } else if (!written.isEmpty() && !WordBoundary.hyphenFollows(text.original(), behind)) {
                uncertain.add(new Occurrence(
                        from, end, new TermMatch(written.getFirst().id(), start, behind)));
            }
        });
    }

    /**
     * Chooses between two owners of a name: the one with a context rule (which holds here), then the one in the text's
     * language, then the first.
     */
    private static TermName preferred(NormalText text, TermName first, TermName second) {
        boolean firstRule = !first.rule().near().isEmpty();
        boolean secondRule = !second.rule().near().isEmpty();
        if (firstRule != secondRule) {
            return firstRule ? first : second;
        }
        if (first.language().equals(second.language()) || first.id().equals(second.id())) {
            return first;
        }
        return second.language().equals(SwedishHint.languageOf(text.original())) ? second : first;
    }

    /** Whether the text has the capitals of the name; blanks and hyphens are equal. */
    private static boolean isWritten(TermName name, String part) {
        String surface = name.surface();
        if (surface.equals(part)) {
            return true;
        }
        boolean same = surface.length() == part.length();
        for (int i = 0; same && i < part.length(); i++) {
            char one = surface.charAt(i);
            char other = part.charAt(i);
            same = one == other || (isGap(one) && isGap(other));
        }
        return same;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || Character.isWhitespace(c) || c == '\u00a0';
    }

    private static List<Occurrence> longestOf(List<Occurrence> occurrences, BitSet taken) {
        occurrences.sort(Comparator.comparingInt(Occurrence::length).reversed().thenComparingInt(Occurrence::start));
        List<Occurrence> longest = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            int next = taken.nextSetBit(occurrence.start());
            if (next < 0 || next >= occurrence.end()) {
                taken.set(occurrence.start(), occurrence.end());
                longest.add(occurrence);
            }
        }
        return longest;
    }

    /** Accepts an uncertain name next to an accepted one in a list, and so on along the list. */
    private static void addListed(String text, List<Occurrence> uncertain, List<Occurrence> accepted) {
        List<Occurrence> waiting = new ArrayList<>(uncertain);
        boolean changed = !accepted.isEmpty();
        while (changed) {
            changed = false;
            for (var each = waiting.iterator(); each.hasNext(); ) {
                Occurrence occurrence = each.next();
                if (accepted.stream().anyMatch(other -> inList(text, occurrence.match(), other.match()))) {
                    accepted.add(occurrence);
                    each.remove();
                    changed = true;
                }
            }
        }
    }

    private static boolean inList(String text, TermMatch one, TermMatch other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return from < to
                && to - from <= 12
                && LIST_GAP.matcher(text.substring(from, to)).matches();
    }

    /** Ids of all terms with this name, ignoring case and hyphens. */
    Stream<String> named(String name) {
        return automaton.named(NormalText.key(name)).stream().map(TermName::id);
    }

    private record Occurrence(int start, int end, TermMatch match) {
        int length() {
            return end - start;
        }
    }
}
