package org.jobatlas.job.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Set<String> DEPARTMENTS = LISTS.words("department");
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
            return LISTS.words(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static final Map<String, Set<Kind>> KINDS = kinds();
    private static final Pattern WORDS =
            Pattern.compile("(?<!\\p{L})" + longestFirst(KINDS.keySet()) + "(?!\\p{L})|[.!?;•·](?=\\s)|[\\n\\r]");

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

    private static Map<String, Set<Kind>> kinds() {
        Map<String, Set<Kind>> found = new HashMap<>();
        for (Kind kind : Kind.values()) {
            kind.words().forEach(word -> found.computeIfAbsent(word, _ -> new HashSet<>())
                    .add(kind));
        }
        return found;
    }

    private static String longestFirst(Set<String> words) {
        return WordGroups.either(words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList());
    }

    /** Mentions in the text of an ad with this title that ask for the skill, in the order of the text. */
    public List<TermMatch> in(String title, String text) {
        List<TermMatch> named = taxonomy.skillsIn(text);
        if (named.isEmpty()) {
            return named;
        }
        Reading reading = new Reading(text);
        Set<String> fields = named.stream().anyMatch(match -> PASTIMES.contains(match.id())) ? fieldsOf(title) : Set.of();
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
            Matcher word = WORDS.matcher(lower);
            while (word.find()) {
                Set<Kind> kinds = KINDS.get(word.group());
                if (kinds != null) {
                    sentence.add(new Found(kinds, word.start(), word.end()));
                } else {
                    close(from, word.start());
                    from = word.end();
                    if (lower.charAt(word.start()) == '\n' || lower.charAt(word.start()) == '\r') {
                        lineStart = from;
                    }
                }
            }
            close(from, lower.length());
        }

        boolean asks(TermMatch match) {
            return !told.get(match.start())
                    && !(beside.get(match.start()) && DEPARTMENTS.contains(match.id()));
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
            boolean heads = found.is(Kind.WORK)
                    || found.is(Kind.OFFER)
                    || found.is(Kind.OFFER_HEADING)
                    || found.is(Kind.FIRM);
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
            boolean alone = from == lineStart && to - from <= HEADING && (to == lower.length() || lower.charAt(to) < ' ' || lower.charAt(to) == '?' || lower.charAt(to) == '!');
            boolean first = lower.substring(from, found.start()).chars().noneMatch(Character::isLetter);
            return alone && (first || found.is(Kind.OFFER)) && (found.is(Kind.OFFER) || to - found.end() <= HEADING / 3);
        }
    }
}
