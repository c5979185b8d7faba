package org.jobatlas.job.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Finds words that are known to keep some groups of people from applying. Masculine-coded words count only where there
 * are clearly more of them than of feminine-coded ones, as in the study that they are from: each by itself says
 * nothing.
 */
@Component
@Order(40)
public class WordingCheck implements PostingCheck {

    private static final int CLEARLY = 3;
    /** An English article at the end. */
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}])([Aa])(n?) $");

    private static final int LONGEST_ARTICLE = "an ".length();

    private static final Pattern VOWEL = Pattern.compile("[aeio]|hon|un[^i]");

    private final WordingList words;

    WordingCheck(WordingList words) {
        this.words = words;
    }

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        String all = posting.edit().title() + "\n" + posting.text();
        return Stream.of(
                        found(WordingList.Kind.UNLAWFUL, Kind.UNLAWFUL, all, posting.edit()),
                        found(WordingList.Kind.AGE, Kind.AGE, all, posting.edit()),
                        found(WordingList.Kind.GENDERED, Kind.GENDERED, all, posting.edit()),
                        coded(all, posting.edit()))
                .flatMap(findings -> findings);
    }

    private Stream<PostingFinding> coded(String text, PostingEdit edit) {
        long feminine = words.of(WordingList.Kind.FEMININE).stream()
                .filter(entry -> entry.found().matcher(text).find())
                .count();
        List<PostingFinding> masculine =
                found(WordingList.Kind.MASCULINE, Kind.CODED, text, edit).toList();
        return masculine.size() - feminine >= CLEARLY ? masculine.stream() : Stream.empty();
    }

    /** A word that stands only within a longer one of the same list, such as "young" in "young team", is not named again. */
    private Stream<PostingFinding> found(WordingList.Kind list, Kind kind, String text, PostingEdit edit) {
        List<Place> all = words.of(list).stream()
                .flatMap(entry -> entry.found().matcher(text).results().map(at -> new Place(entry, at)))
                .toList();
        return words.of(list).stream()
                .flatMap(entry -> all.stream()
                        .filter(place ->
                                place.entry().equals(entry) && all.stream().noneMatch(place::isSaidBetterBy))
                        .findFirst()
                        .map(place -> finding(kind, place, edit))
                        .stream());
    }

    private static PostingFinding finding(Kind kind, Place place, PostingEdit edit) {
        WordingList.Entry entry = place.entry();
        String word = place.at().group();
        return new PostingFinding(
                kind, List.of(word, entry.instead(), entry.source()), replaced(edit, new Mending(entry, word)), null);
    }

    /** Where a text has a word of the list. */
    private record Place(WordingList.Entry entry, MatchResult at) {

        /** Whether the other is longer, or the same word by a row of its own. */
        boolean isSaidBetterBy(Place other) {
            int longer = (other.at.end() - other.at.start()) - (at.end() - at.start());
            return other.at.start() <= at.start()
                    && at.end() <= other.at.end()
                    && (longer > 0 || (longer == 0 && entry.open() && !other.entry.open()));
        }
    }

    /** Null where the other words are too long for a posting. */
    private static @Nullable PostingEdit replaced(PostingEdit edit, Mending mending) {
        Document text = Jsoup.parseBodyFragment(edit.description());
        text.outputSettings(new Document.OutputSettings().prettyPrint(false));
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode words) {
                        words.text(mending.in(words.getWholeText()));
                    }
                },
                text.body());
        String description = text.body().html();
        String title = mending.in(edit.title());
        return description.length() > PostingEdit.LONGEST_DESCRIPTION || title.length() > PostingEdit.LONGEST_TITLE
                ? null
                : FactChanges.title(edit.withDescription(description), title);
    }

    /** Puts other words in the place of one. */
    private record Mending(WordingList.Entry entry, String word) {

        /** A word that begins a sentence stays one; in English "a" and "an" follow the new word. */
        String in(String text) {
            StringBuilder mended = new StringBuilder(text.length());
            Matcher places = entry.found().matcher(text);
            while (places.find()) {
                String found = places.group();
                if (found.equalsIgnoreCase(word)) {
                    places.appendReplacement(mended, "");
                    article(mended);
                    mended.append(
                            Character.isUpperCase(found.codePointAt(0)) ? capital(entry.instead()) : entry.instead());
                }
            }
            return places.appendTail(mended).toString();
        }

        private void article(StringBuilder before) {
            Matcher article = ARTICLE.matcher(before)
                    .useTransparentBounds(true)
                    .region(Math.max(0, before.length() - LONGEST_ARTICLE), before.length());
            if (entry.language().equals(Locale.ENGLISH) && article.find()) {
                boolean vowel = VOWEL.matcher(entry.instead()).lookingAt();
                before.replace(article.start(2), article.end(2), vowel ? "n" : "");
            }
        }

        private static String capital(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }
    }
}
