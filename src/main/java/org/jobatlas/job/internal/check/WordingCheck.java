package org.jobatlas.job.internal.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.internal.writing.FactChanges;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
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
        List<MatchResult> all = words.of(list).stream()
                .flatMap(entry -> entry.found().matcher(text).results())
                .toList();
        return words.of(list).stream()
                .flatMap(entry -> entry
                        .found()
                        .matcher(text)
                        .results()
                        .filter(found -> all.stream().noneMatch(other -> isWithin(found, other)))
                        .findFirst()
                        .map(found -> PostingFinding.of(
                                kind, replaced(edit, entry), found.group(), entry.instead(), entry.source()))
                        .stream());
    }

    private static boolean isWithin(MatchResult inner, MatchResult outer) {
        return outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && inner.end() - inner.start() < outer.end() - outer.start();
    }

    private static PostingEdit replaced(PostingEdit edit, WordingList.Entry entry) {
        Document text = Jsoup.parseBodyFragment(edit.description());
        text.outputSettings(new Document.OutputSettings().prettyPrint(false));
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof TextNode words) {
                        words.text(replaced(words.getWholeText(), entry));
                    }
                },
                text.body());
        return FactChanges.title(edit.withDescription(text.body().html()), replaced(edit.title(), entry));
    }

    /** A word that begins a sentence stays one. */
    private static String replaced(String text, WordingList.Entry entry) {
        return entry.found().matcher(text).replaceAll(found -> {
            boolean upper = Character.isUpperCase(found.group().codePointAt(0));
            String instead = entry.instead();
            return Matcher.quoteReplacement(
                    upper ? instead.substring(0, 1).toUpperCase(Locale.ROOT) + instead.substring(1) : instead);
        });
    }
}
