package org.jobatlas.search.internal.typed;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.spell.LuceneLevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.word.IndexStatistics;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Completes what is being typed and corrects what was mistyped. */
@Component
class Suggestions {

    /** A word that is wanted: none after a minus. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}]++(?:[.'’+#-][\\p{L}\\p{N}+#]++)*+[+#]*+");

    /** A typing error is at least this much rarer than the intended word. */
    private static final int MANY_TIMES = 50;

    private static final StringDistance EDITS = new LuceneLevenshteinDistance();
    private static final int MOST_CORRECTED = 6;
    private static final int POOL = 40;
    private static final int SHORTEST = 2;
    private static final int SHORTEST_LISTED = 7;

    /** A last word of one letter, which begins too much to be in the index. */
    private static final Pattern BARELY_BEGUN = Pattern.compile("\\s+\\S$");

    private final IndexSession index;
    private final IndexStatistics statistics;
    private final PostingSummaries summaries;
    private final Taxonomy taxonomy;
    private final TradeNames trades;
    private final Gazetteer gazetteer;

    Suggestions(
            IndexSession index,
            IndexStatistics statistics,
            PostingSummaries summaries,
            Taxonomy taxonomy,
            TradeNames trades,
            Gazetteer gazetteer) {
        this.trades = trades;
        this.gazetteer = gazetteer;
        this.index = index;
        this.statistics = statistics;
        this.summaries = summaries;
        this.taxonomy = taxonomy;
    }

    /** Titles of postings, most frequent first, and then skills. */
    List<String> complete(String typed, int limit) {
        if (typed.strip().length() < SHORTEST) {
            return List.of();
        }
        Locale locale = LocaleContextHolder.getLocale();
        Stream<String> skills =
                taxonomy.completeSkill(typed, locale, limit).stream().map(skill -> skill.name(locale));
        Map<String, String> distinct = Stream.concat(titles(typed).stream(), skills)
                .collect(Collectors.toMap(
                        text -> text.toLowerCase(Locale.ROOT),
                        text -> text,
                        (first, second) -> first,
                        LinkedHashMap::new));
        return distinct.values().stream().limit(limit).toList();
    }

    private List<String> titles(String typed) {
        List<PostingId> ids = index.call(session -> session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.simpleQueryString()
                        .field(PostingFields.TITLE_START)
                        .matching(BARELY_BEGUN.matcher(typed.strip()).replaceFirst(""))
                        .flags(java.util.Set.of())
                        .defaultOperator(BooleanOperator.AND))
                .routing(index.parts())
                .fetchHits(POOL)
                .stream()
                .map(PostingId::new)
                .toList());
        Map<String, Long> counts = summaries.find(ids).stream()
                .collect(Collectors.groupingBy(PostingSummary::title, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The query with its unknown words replaced by known ones; empty where nothing is to be corrected. */
    Optional<String> correct(String text) {
        String joined = joined(text);
        Matcher words = WORD.matcher(joined);
        StringBuilder corrected = new StringBuilder();
        int asked = 0;
        while (words.find() && asked < MOST_CORRECTED) {
            String word = words.group();
            if (!isKnown(word)) {
                asked++;
                words.appendReplacement(corrected, Matcher.quoteReplacement(corrected(word)));
            } else if (isEndingOnly(word)) {
                asked++;
                words.appendReplacement(
                        corrected,
                        Matcher.quoteReplacement(listed(WordFiles.folded(word)).orElse(word)));
            }
        }
        words.appendTail(corrected);
        return corrected.toString().equalsIgnoreCase(text) ? Optional.empty() : Optional.of(corrected.toString());
    }

    /**
     * "ware house" as the one word that it should be: the lists of right words have it, and not both of its parts; "the
     * rapist" is two.
     */
    private static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        int copied = 0;
        String before = "";
        int end = -2;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            boolean beside = word.start() == end + 1 && text.charAt(end) == ' ';
            if (beside && isWrittenApart(before, word.group())) {
                joined.append(text, copied, end);
                copied = word.start();
            }
            before = word.group();
            end = word.end();
        }
        return joined.append(text.substring(copied)).toString();
    }

    private static boolean isWrittenApart(String first, String second) {
        String one = WordFiles.folded(first);
        String other = WordFiles.folded(second);
        return WordFiles.ENGLISH.contains(one + other)
                && !WordFiles.FILLING.contains(one)
                && !(WordFiles.KNOWN.contains(one) && WordFiles.KNOWN.contains(other));
    }

    /** "grundskolel\u00e4rare" is of a trade by its ending, and no posting has it. */
    private boolean isEndingOnly(String word) {
        return !WordFiles.KNOWN.contains(WordFiles.folded(word)) && trades.isOnlyEnding(word) && documents(word) == 0;
    }

    /** As the nearest titles spell it, of these the first that names a trade; else as the lists of right words do. */
    private String corrected(String word) {
        String folded = WordFiles.folded(word);
        List<IndexStatistics.Spelling> alike = statistics.alike(PostingFields.TITLE, folded).stream()
                .filter(other -> isMisspelt(word, other))
                .toList();
        return alike.stream()
                .filter(other -> EDITS.getDistance(folded, other.word())
                        >= EDITS.getDistance(folded, alike.getFirst().word()))
                .map(IndexStatistics.Spelling::word)
                .filter(this::isTrade)
                .findFirst()
                .or(() -> alike.stream().map(IndexStatistics.Spelling::word).findFirst())
                .or(() -> documents(word) == 0 ? listed(folded) : Optional.empty())
                .orElse(word);
    }

    /** The right word that differs from a long one in one letter. */
    private static Optional<String> listed(String folded) {
        return folded.length() < SHORTEST_LISTED
                ? Optional.empty()
                : Stream.concat(
                                WordFiles.SPELLED.entrySet().stream(),
                                WordFiles.KNOWN.stream().map(known -> Map.entry(known, known)))
                        .filter(known -> Math.abs(known.getKey().length() - folded.length()) <= 1)
                        .filter(known -> isOneLetter(folded, known.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private boolean isTrade(String word) {
        return !taxonomy.occupationsIn(word).isEmpty() || trades.isIn(word);
    }

    /** No posting has the word, or others have what differs in one letter and many times as often. */
    private boolean isMisspelt(String word, IndexStatistics.Spelling other) {
        long documents = documents(word);
        return documents == 0
                || (other.documents() >= documents * MANY_TIMES && isOneLetter(WordFiles.folded(word), other.word()));
    }

    /** Letters that changed places are one as well. */
    private static boolean isOneLetter(String word, String other) {
        float likeness = EDITS.getDistance(word, other);
        return Math.round((1 - likeness) * Math.min(word.length(), other.length())) <= 1;
    }

    /** Whether anything of the text is known by what it means: it names work or a skill, or has an English word. */
    boolean knowsAny(QueryText text) {
        return trades.isIn(text.text())
                || !taxonomy.occupationsIn(text.text()).isEmpty()
                || !taxonomy.skillsIn(text.text()).isEmpty()
                || text.clause()
                        .wanted()
                        .filter(Clause.Word.class::isInstance)
                        .map(word -> ((Clause.Word) word).text())
                        .anyMatch(WordFiles::hasEnglish);
    }

    private boolean isKnown(String word) {
        String folded = WordFiles.folded(word);
        return WordFiles.FILLING.contains(word.toLowerCase(Locale.ROOT))
                || WordFiles.KNOWN.contains(folded)
                || TypedFacts.has(word)
                || !taxonomy.skillsIn(word).isEmpty()
                || !taxonomy.occupationsIn(word).isEmpty()
                || trades.isIn(word)
                || gazetteer.find(word).isPresent();
    }

    /** How many postings have the word or one of its forms. */
    private long documents(String word) {
        return index.call(session -> session.search(Posting.class)
                .where(f -> f.or(
                        f.match().fields(QueryText.textFields()).matching(word),
                        f.match().field(PostingFields.TITLE).matching(word).analyzer(Analyzers.TITLE_LITERAL)))
                .routing(index.parts())
                .fetchTotalHitCount());
    }

    /** A corrected query with the accents that its words have in titles, since the index knows them without. */
    String spelledAsIn(List<String> titles, String typed, String corrected) {
        Map<String, String> spellings = new HashMap<>();
        titles.forEach(title -> WORD.matcher(title)
                .results()
                .forEach(word -> spellings.putIfAbsent(
                        WordFiles.folded(word.group()), word.group().toLowerCase(Locale.ROOT))));
        return WORD.matcher(corrected)
                .replaceAll(word -> Matcher.quoteReplacement(
                        typed.contains(word.group())
                                ? word.group()
                                : spellings.getOrDefault(word.group(), word.group())));
    }
}
