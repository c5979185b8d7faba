package org.jobatlas.search.internal.typed;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;

/**
 * The best hits in their order: three certain ones, then those with all words in their titles as whole words, then those of the trade
 * that was named and those that both words and meaning find, then the rest; each by the fusion of words and meaning.
 *
 * @param hits by the score of {@link QueryText}, which tells why each was found
 */
record Window(List<Scored<PostingId>> hits) {

    private static final int CERTAIN = 3;
    private static final double WORDS = 2 * Matches.BY_MEANING;

    /** What scores are made of, greatest first. */
    private static final List<Float> CONSTANTS = List.of(
            QueryText.EXACT, QueryText.SKILLED, QueryText.WHOLE, QueryText.TITLED, QueryText.TRADED, Matches.MEANT);

    Window {
        hits = List.copyOf(hits);
    }

    /** How many were found by their words, up to the size of the window. */
    long worded() {
        return worded(hits.stream()).count();
    }

    List<PostingId> order(List<PostingId> similar) {
        Set<PostingId> found = new HashSet<>(ids(hits.stream()).toList());
        List<PostingId> words = ids(worded(hits.stream())).toList();
        List<PostingId> said = ids(hits.stream()
                        .filter(hit -> hit.score() >= QueryText.TITLED || text(hit) > QueryText.NAMED)
                        .sorted(Comparator.comparingDouble(Window::withoutTrade).reversed()))
                .toList();
        List<PostingId> fused =
                ReciprocalRankFusion.STANDARD
                        .fuse(List.of(
                                said, similar.stream().filter(found::contains).toList()))
                        .stream()
                        .map(Scored::item)
                        .toList();
        Set<PostingId> withWords = new HashSet<>(words);
        Set<PostingId> whole = having(QueryText.WHOLE);
        Set<PostingId> titled = having(QueryText.TITLED);
        Set<PostingId> traded = having(QueryText.TRADED);
        Set<PostingId> both = new HashSet<>(said);
        both.retainAll(Set.copyOf(similar));
        List<PostingId> byTitle = Stream.of(
                        fused.stream().filter(whole::contains),
                        fused.stream().filter(titled::contains).filter(traded::contains),
                        fused.stream().filter(hit -> traded.contains(hit) || both.contains(hit)),
                        fused.stream().filter(titled::contains),
                        words.stream().filter(traded::contains))
                .flatMap(each -> each)
                .distinct()
                .toList();
        return Stream.of(front(fused, byTitle, withWords), byTitle.stream(), fused.stream(), words.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Scored<PostingId>> worded(Stream<Scored<PostingId>> hits) {
        return hits.filter(hit -> hit.score() >= QueryText.TRADED || text(hit) > WORDS);
    }

    /** Whether no title has the words or is of the trade that they name. */
    boolean isBeside() {
        return hits.stream().allMatch(hit -> hit.score() < QueryText.TRADED);
    }

    /** Exact titles, then postings with the named skill, which must be told of in the first three, then those with all the words. */
    private Stream<PostingId> front(List<PostingId> fused, List<PostingId> byTitle, Set<PostingId> withWords) {
        List<PostingId> titles =
                ids(hits.stream().filter(hit -> hit.score() >= QueryText.EXACT)).toList();
        Set<PostingId> skilled = having(QueryText.SKILLED);
        List<PostingId> leading = titles.stream().limit(CERTAIN).toList();
        boolean skillTold = skilled.isEmpty() || leading.stream().anyMatch(skilled::contains);
        return Stream.of(
                        leading.stream().limit(skillTold ? CERTAIN : CERTAIN - 1),
                        fused.stream().filter(skilled::contains),
                        byTitle.stream(),
                        fused.stream().filter(withWords::contains))
                .flatMap(each -> each)
                .distinct()
                .limit(CERTAIN);
    }

    /** The hits whose score has the constant. */
    private Set<PostingId> having(float constant) {
        return ids(hits.stream().filter(hit -> has(hit, constant))).collect(Collectors.toSet());
    }

    private static boolean has(Scored<PostingId> hit, float constant) {
        double rest = hit.score();
        for (float each : CONSTANTS) {
            if (each == constant) {
                return rest >= constant;
            }
            rest = rest >= each ? rest - each : rest;
        }
        throw new IllegalArgumentException("No constant of scores: " + constant);
    }

    /** What the words of the text give, beside all constants. */
    private static double text(Scored<PostingId> hit) {
        double rest = hit.score();
        for (float each : CONSTANTS) {
            rest = rest >= each ? rest - each : rest;
        }
        return rest;
    }

    private static double withoutTrade(Scored<PostingId> hit) {
        return hit.score()
                - (has(hit, QueryText.TRADED) ? QueryText.TRADED : 0)
                - (has(hit, Matches.MEANT) ? Matches.MEANT : 0);
    }

    private static Stream<PostingId> ids(Stream<Scored<PostingId>> hits) {
        return hits.map(Scored::item);
    }
}
