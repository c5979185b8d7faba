package org.jobatlas.search.internal.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.index.LanguageFields;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.internal.engine.IndexSession;
import org.jobatlas.search.internal.retrieval.Filters;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** From ids of a page to hits with marked words. */
@Component
class HitReader {

    private static final int FRAGMENTS = 2;
    private static final int TITLE_FRAGMENTS = 5;
    /** Above every score. */
    private static final float FIRST = 1 << 20;

    private final IndexSession index;
    private final Filters filters;
    private final PostingSummaries summaries;

    HitReader(IndexSession index, Filters filters, PostingSummaries summaries) {
        this.index = index;
        this.filters = filters;
        this.summaries = summaries;
    }

    private record Marked(List<String> title, List<String> text) {}

    /** The hits of the page, with one request where there are words to mark or hits beyond the window. */
    List<JobHit> read(JobQuery query, Matches matches, HitsAndFacets.Response answer) {
        Area area = matches.area(query);
        if (isBeyondWindow(query, answer)) {
            Map<PostingId, Marked> marked = marked(query, matches, answer, List.of(QueryText.textFields()));
            List<PostingId> ids = Stream.concat(answer.ids().stream(), marked.keySet().stream())
                    .distinct()
                    .toList();
            return hits(found(ids), marked, area);
        }
        List<PostingSummary> page = found(answer.ids());
        return page.isEmpty() || matches.text().isEmpty()
                ? hits(page, Map.of(), area)
                : hits(page, marked(query, matches, answer, textFields(page)), area);
    }

    private static boolean isBeyondWindow(JobQuery query, HitsAndFacets.Response answer) {
        return !answer.window().isEmpty()
                && answer.ids().size() < query.limit()
                && answer.total() > answer.window().size();
    }

    private List<PostingSummary> found(List<PostingId> ids) {
        return ids.isEmpty() ? List.of() : summaries.find(ids);
    }

    /** The fields that have the texts of these postings: a highlighter takes its time for every field, also for an empty one. */
    private static List<String> textFields(List<PostingSummary> page) {
        return page.stream()
                .map(summary -> LanguageFields.nameOf(
                        summary.language() == null ? null : summary.language().code()))
                .distinct()
                .toList();
    }

    private static List<JobHit> hits(List<PostingSummary> page, Map<PostingId, Marked> marked, @Nullable Area area) {
        return page.stream()
                .map(summary -> hit(summary, marked.get(summary.id()), area))
                .toList();
    }

    /** The titles of hits. */
    List<String> titles(List<PostingId> ids) {
        return found(ids).stream().map(PostingSummary::title).toList();
    }

    private static JobHit hit(PostingSummary summary, @Nullable Marked marked, @Nullable Area area) {
        String escaped = HtmlUtils.htmlEscape(summary.title(), "UTF-8");
        String title = marked == null ? escaped : Markup.whole(escaped, marked.title());
        List<String> fragments = marked == null || marked.text().isEmpty()
                ? List.of(HtmlUtils.htmlEscape(summary.snippet(), "UTF-8"))
                : marked.text().stream().map(Markup::excerpt).toList();
        return new JobHit(summary, title, fragments, distanceKm(summary, area));
    }

    private static @Nullable Double distanceKm(PostingSummary summary, @Nullable Area area) {
        return area == null
                ? null
                : summary.places().stream()
                        .map(Place::point)
                        .filter(Objects::nonNull)
                        .map(area.center()::distanceKmTo)
                        .min(Double::compare)
                        .orElse(null);
    }

    private Map<PostingId, Marked> marked(
            JobQuery query, Matches matches, HitsAndFacets.Response answer, List<String> textFields) {
        boolean beyond = isBeyondWindow(query, answer);
        int offset = answer.ids().isEmpty()
                ? Math.max(0, query.offset() - answer.window().size())
                : 0;
        Map<PostingId, Marked> marked = new LinkedHashMap<>();
        index.call(session -> session.search(Posting.class)
                        .select(f -> projection(f, textFields))
                        .where(f -> beyond
                                ? pageAndBeyond(f, query, matches, answer)
                                : f.bool()
                                        .filter(Filters.anyOf(f, answer.ids()))
                                        .should(MarkedWords.of(
                                                f, matches.text().orElseThrow().clause())))
                        .routing(index.parts())
                        .sort(f -> f.score()
                                .then()
                                .field(PostingFields.PUBLISHED_AT)
                                .desc())
                        .highlighter(HitReader::marks)
                        .highlighter("title", f -> marks(f).numberOfFragments(TITLE_FRAGMENTS))
                        .fetchHits(offset, query.limit()))
                .forEach(entry -> marked.put(entry.getKey(), entry.getValue()));
        return marked;
    }

    /** What is left of the window, and after it everything else that matches. */
    private PredicateFinalStep pageAndBeyond(
            SearchPredicateFactory f, JobQuery query, Matches matches, HitsAndFacets.Response answer) {
        var rest = f.bool().must(matches.predicate(f)).filter(filters.all(f, query.filters(), answer.window()));
        return answer.ids().isEmpty()
                ? rest
                : f.or(
                        f.bool()
                                .must(Filters.anyOf(f, answer.ids())
                                        .constantScore()
                                        .boost(FIRST))
                                .should(matches.text().orElseThrow().predicate(f)),
                        rest);
    }

    private static HighlighterUnifiedOptionsStep marks(SearchHighlighterFactory f) {
        return f.unified()
                .tag(Markup.OPEN, Markup.CLOSE)
                .encoder(HighlighterEncoder.HTML)
                .numberOfFragments(FRAGMENTS);
    }

    private static ProjectionFinalStep<Map.Entry<PostingId, Marked>> projection(
            SearchProjectionFactory<?, ?> f, List<String> textFields) {
        return f.composite()
                .from(
                        f.id(UUID.class),
                        f.highlight(PostingFields.TITLE).highlighter("title"),
                        f.composite()
                                .from(textFields.stream().map(f::highlight).toArray(ProjectionFinalStep<?>[]::new))
                                .asList(lists -> lists.stream()
                                        .flatMap(list -> ((List<?>) list).stream())
                                        .map(Object::toString)
                                        .toList()))
                .as((id, title, texts) -> Map.entry(new PostingId(id), new Marked(title, texts)));
    }
}
