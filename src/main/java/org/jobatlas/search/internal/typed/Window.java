package org.jobatlas.search.internal.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jobatlas.job.PostingId;
import org.jobatlas.ranking.ReciprocalRankFusion;
import org.jobatlas.ranking.Scored;

/**
 * The best hits in their order: three certain ones, then those with all words in their titles, whole words first, then the rest; each by the fusion of
 * words and meaning.
 *
 * @param hits by the score of {@link QueryText}, which tells why each was found
 */
record Window(List<Scored<PostingId>> hits) {

    private static final int CERTAIN = 3;
    private static final double WORDS = 2 * Matches.BY_MEANING;

    Window {
        hits = List.copyOf(hits);
    }

    /** How many were found by their words, up to the size of the window. */
    long worded() {
        return hits.stream().filter(hit -> hit.score() > WORDS).count();
    }

    List<PostingId> order(List<PostingId> similar) {
        Set<PostingId> found = new HashSet<>(ids(hits.stream()).toList());
        List<PostingId> words =
                ids(hits.stream().filter(hit -> hit.score() > WORDS)).toList();
        List<PostingId> said =
                ids(hits.stream().filter(hit -> hit.score() > QueryText.NAMED)).toList();
        List<PostingId> fused =
                ReciprocalRankFusion.STANDARD
                        .fuse(List.of(
                                said, similar.stream().filter(found::contains).toList()))
                        .stream()
                        .map(Scored::item)
                        .toList();
        Set<PostingId> withWords = new HashSet<>(words);
        Set<PostingId> whole = having(QueryText.WHOLE, QueryText.EXACT, QueryText.SKILLED);
        Set<PostingId> titled = having(QueryText.TITLED, QueryText.EXACT, QueryText.SKILLED, QueryText.WHOLE);
        List<PostingId> byTitle = Stream.concat(
                        fused.stream().filter(whole::contains), fused.stream().filter(titled::contains))
                .distinct()
                .toList();
        return Stream.of(front(fused, byTitle, withWords), byTitle.stream(), fused.stream(), words.stream())
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** Exact titles, then postings with the named skill, which must be told of in the first three, then those with all the words. */
    private Stream<PostingId> front(List<PostingId> fused, List<PostingId> byTitle, Set<PostingId> withWords) {
        List<PostingId> titles =
                ids(hits.stream().filter(hit -> hit.score() >= QueryText.EXACT)).toList();
        Set<PostingId> skilled = having(QueryText.SKILLED, QueryText.EXACT);
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

    /** The hits whose score has the constant, once the greater constants are taken away. */
    private Set<PostingId> having(float constant, float... greater) {
        Set<PostingId> having = new HashSet<>();
        for (Scored<PostingId> hit : hits) {
            double rest = hit.score();
            for (float each : greater) {
                rest = rest >= each ? rest - each : rest;
            }
            if (rest >= constant) {
                having.add(hit.item());
            }
        }
        return having;
    }

    private static Stream<PostingId> ids(Stream<Scored<PostingId>> hits) {
        return hits.map(Scored::item);
    }
}
