package org.jobatlas.search.internal.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterEncoder;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobHit;
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

    private final IndexSession index;
    private final PostingSummaries summaries;

    HitReader(IndexSession index, PostingSummaries summaries) {
        this.index = index;
        this.summaries = summaries;
    }

    private record Marked(List<String> title, List<String> text) {}

    List<JobHit> read(List<PostingId> ids, Matches matches, @Nullable Area area) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PostingId, Marked> marked =
                matches.text().map(text -> marked(ids, text)).orElse(Map.of());
        return summaries.find(ids).stream()
                .map(summary -> hit(summary, marked.get(summary.id()), area))
                .toList();
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

    private Map<PostingId, Marked> marked(List<PostingId> ids, QueryText text) {
        Map<PostingId, Marked> marked = new HashMap<>();
        index.call(session -> session.search(Posting.class)
                        .select(HitReader::projection)
                        .where(f -> f.bool().filter(Filters.anyOf(f, ids)).should(text.predicate(f)))
                        .routing(index.parts())
                        .highlighter(f -> f.unified()
                                .tag(Markup.OPEN, Markup.CLOSE)
                                .encoder(HighlighterEncoder.HTML)
                                .numberOfFragments(FRAGMENTS))
                        .highlighter(
                                "title",
                                f -> f.unified()
                                        .tag(Markup.OPEN, Markup.CLOSE)
                                        .encoder(HighlighterEncoder.HTML)
                                        .numberOfFragments(TITLE_FRAGMENTS))
                        .fetchHits(ids.size()))
                .forEach(entry -> marked.put(entry.getKey(), entry.getValue()));
        return marked;
    }

    private static ProjectionFinalStep<Map.Entry<PostingId, Marked>> projection(SearchProjectionFactory<?, ?> f) {
        return f.composite()
                .from(
                        f.id(UUID.class),
                        f.highlight(PostingFields.TITLE).highlighter("title"),
                        f.composite()
                                .from(textHighlights(f))
                                .asList(lists -> lists.stream()
                                        .flatMap(list -> ((List<?>) list).stream())
                                        .map(Object::toString)
                                        .toList()))
                .as((id, title, texts) -> Map.entry(new PostingId(id), new Marked(title, texts)));
    }

    private static ProjectionFinalStep<?>[] textHighlights(SearchProjectionFactory<?, ?> f) {
        return java.util.Arrays.stream(QueryText.textFields()).map(f::highlight).toArray(ProjectionFinalStep<?>[]::new);
    }
}
