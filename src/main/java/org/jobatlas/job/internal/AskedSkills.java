package org.jobatlas.job.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.Skill;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.springframework.stereotype.Component;

/**
 * Skills that an ad asks for. Whatever else names one is left out: what is offered, what the employer tells of itself, sentences of law,
 * departments that somebody works with, and pastimes in ads for other trades ({@code job/told-words}).
 */
@Component
public class AskedSkills {

    private static final WordGroups LISTS = WordGroups.of("job/told-words");
    private static final WordGroups OTHERS = WordGroups.of("taxonomy/department-words");
    private static final Set<String> DEPARTMENTS = OTHERS.words("department");
    private static final Set<String> PASTIMES = LISTS.words("pastime");

    private enum Kind {
        OFFER,
        OFFER_HEADING,
        FIRM,
        WORK,
        BENEFIT,
        LAW,
        ASKS,
        BESIDE,
        HIDDEN;

        private Set<String> words() {
            return this == BESIDE
                    ? OTHERS.words("beside")
                    : LISTS.words(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** By their first word, longest first; a text is searched word by word, as patterns of so many phrases take three times as long. */
    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private static final String MARKS = ".!?;•·";
    /** Letters of a line that is a heading. */
    private static final int HEADING = 60;
    /** Letters below a heading that may still be about it; no ad tells more of itself without saying what it asks. */
    private static final int LONGEST_PASSAGE = 1500;

    /** Letters of a sentence around a benefit or a law that are about it; some texts have no full stops. */
    private static final int AROUND = 150;

    private final Taxonomy taxonomy;

    public AskedSkills(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    private record Phrase(String words, Set<Kind> kinds) {}

    private static Map<String, List<Phrase>> phrases() {
        Map<String, Set<Kind>> kinds = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kind.words()
                    .forEach(words -> kinds.computeIfAbsent(words, _ -> EnumSet.noneOf(Kind.class))
                            .add(kind));
        }
        return kinds.entrySet().stream()
                .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().length())
                        .reversed())
                .collect(Collectors.groupingBy(phrase -> phrase.words().substring(0, endOfWord(phrase.words(), 0))));
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Mentions in the text of an ad with this title that ask for the skill, in the order of the text. */
    public List<TermMatch> in(String title, String text) {
        List<TermMatch> named = taxonomy.skillsIn(text);
        if (named.isEmpty()) {
            return named;
        }
        Reading reading = new Reading(text);
        Set<String> fields =
                named.stream().anyMatch(match -> PASTIMES.contains(match.id())) ? fieldsOf(title) : Set.of();
        return named.stream()
                .filter(match -> reading.asks(match))
                .filter(match -> !PASTIMES.contains(match.id()) || isTrade(match.id(), fields))
                .toList();
    }

    private Set<String> fieldsOf(String title) {
        return taxonomy.occupationsIn(title).stream()
                .flatMap(match -> taxonomy.findOccupation(match.id()).stream())
                .map(occupation -> occupation.field())
                .collect(Collectors.toSet());
    }

    /** A title that says nothing of its field leaves every skill in. */
    private boolean isTrade(String skill, Set<String> fields) {
        return fields.isEmpty()
                || taxonomy.findSkill(skill).map(Skill::fields).orElse(Set.of()).stream()
                        .anyMatch(fields::contains);
    }

    /** Which letters of one text only tell something. */
    private static final class Reading {

        private final String lower;
        private final BitSet told = new BitSet();
        private final BitSet beside = new BitSet();
        private final List<Found> sentence = new ArrayList<>();
        private int lineStart;
        private int passage = -1;

        private record Found(Set<Kind> kinds, int start, int end) {
            boolean is(Kind kind) {
                return kinds.contains(kind);
            }
        }

        Reading(String text) {
            String folded = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            lower = folded.length() == text.length() ? folded : text;
            int from = 0;
            for (int at = 0; at < lower.length(); ) {
                if (Character.isLetterOrDigit(lower.charAt(at))) {
                    at = word(at);
                } else {
                    if (endsSentence(at)) {
                        close(from, at);
                        from = at + 1;
                        lineStart = isBreak(at) ? from : lineStart;
                    }
                    at++;
                }
            }
            close(from, lower.length());
        }

        /** Notes the phrase that begins with the word there; returns where it, or else the word, ends. */
        private int word(int at) {
            int end = endOfWord(lower, at);
            for (Phrase phrase : PHRASES.getOrDefault(lower.substring(at, end), List.of())) {
                int behind = at + phrase.words().length();
                if (lower.startsWith(phrase.words(), at)
                        && (behind == lower.length() || !Character.isLetter(lower.charAt(behind)))) {
                    sentence.add(new Found(phrase.kinds(), at, behind));
                    return behind;
                }
            }
            return end;
        }

        private boolean isBreak(int at) {
            return lower.charAt(at) == '\n' || lower.charAt(at) == '\r';
        }

        private boolean endsSentence(int at) {
            return isBreak(at)
                    || (MARKS.indexOf(lower.charAt(at)) >= 0
                            && at + 1 < lower.length()
                            && Character.isWhitespace(lower.charAt(at + 1)));
        }

        boolean asks(TermMatch match) {
            return !told.get(match.start()) && !(beside.get(match.start()) && DEPARTMENTS.contains(match.id()));
        }

        private void close(int from, int to) {
            for (Found found : sentence) {
                if (isHeading(found, from, to)) {
                    passage = found.is(Kind.WORK) ? -1 : found.start();
                }
                if (found.is(Kind.OFFER)) {
                    told.set(found.start(), to);
                }
                if (found.is(Kind.BESIDE)) {
                    beside.set(found.end(), Math.min(to, found.end() + AROUND));
                }
                if (found.is(Kind.HIDDEN)) {
                    told.set(found.start(), found.end());
                }
            }
            boolean asks = sentence.stream().anyMatch(found -> found.is(Kind.ASKS));
            boolean under = passage >= 0 && from - passage <= LONGEST_PASSAGE;
            if (under && !asks) {
                told.set(Math.max(from, passage), Math.max(from, to));
            }
            sentence.stream()
                    .filter(found -> found.is(Kind.LAW) || (found.is(Kind.BENEFIT) && !asks))
                    .forEach(found ->
                            told.set(Math.max(from, found.start() - AROUND), Math.min(to, found.end() + AROUND)));
            sentence.clear();
        }

        /** A short line that begins with the words, or words with a colon anywhere. */
        private boolean isHeading(Found found, int from, int to) {
            boolean heads =
                    found.is(Kind.WORK) || found.is(Kind.OFFER) || found.is(Kind.OFFER_HEADING) || found.is(Kind.FIRM);
            if (!heads) {
                return false;
            }
            int behind = found.end();
            while (behind < lower.length() && lower.charAt(behind) == ' ') {
                behind++;
            }
            if (behind < lower.length() && lower.charAt(behind) == ':') {
                return true;
            }
            if (found.is(Kind.OFFER) && to > found.end() && lower.charAt(to - 1) == ':') {
                return true;
            }
            boolean alone = from == lineStart
                    && to - from <= HEADING
                    && (to == lower.length()
                            || lower.charAt(to) < ' '
                            || lower.charAt(to) == '?'
                            || lower.charAt(to) == '!');
            return alone
                    && (found.is(Kind.OFFER)
                            || (to - found.end() <= HEADING / 3
                                    && lower.substring(from, found.start())
                                            .chars()
                                            .noneMatch(Character::isLetter)));
        }
    }
}
