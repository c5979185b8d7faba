package org.jobatlas.testnode.plugin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elasticsearch.action.search.SearchRequest;
import org.elasticsearch.common.Strings;
import org.elasticsearch.common.bytes.BytesReference;
import org.elasticsearch.common.xcontent.XContentHelper;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.index.query.QueryBuilder;
import org.elasticsearch.index.query.QueryBuilders;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.search.builder.SearchSourceBuilder;
import org.elasticsearch.search.fetch.subphase.FetchSourceContext;
import org.elasticsearch.xcontent.XContentBuilder;
import org.elasticsearch.xcontent.XContentFactory;

/**
 * What a by-query request asks for.
 *
 * @param search the scrolling search for the documents to write
 * @param target the index that documents are copied to; for {@link Action#REINDEX} alone, else empty
 * @param createOnly whether copying leaves documents alone that are already in the target
 * @param proceed whether a version conflict is counted instead of ending the run
 * @param refresh whether the writes are visible to searches when the answer comes
 */
record ByQueryRequest(
        Action action, SearchRequest search, String target, boolean createOnly, boolean proceed, boolean refresh) {

    static final TimeValue KEEP_ALIVE = TimeValue.timeValueMinutes(5);

    private static final int PAGE = 500;

    /** Parameters of the real module that are accepted and without effect here. */
    private static final List<String> IGNORED = List.of(
            "allow_no_indices",
            "expand_wildcards",
            "ignore_unavailable",
            "max_docs",
            "requests_per_second",
            "scroll",
            "scroll_size",
            "slices",
            "timeout",
            "wait_for_active_shards",
            "wait_for_completion");

    enum Action {
        DELETE,
        UPDATE,
        REINDEX
    }

    static ByQueryRequest parse(RestRequest request) throws IOException {
        IGNORED.forEach(request::param);
        Map<String, Object> body = body(request);
        if (body.containsKey("script")) {
            throw new IllegalArgumentException("scripts are not supported by the test node");
        }
        Action action = action(request.path());
        Map<String, Object> source = action == Action.REINDEX ? object(body, "source") : body;
        Map<String, Object> dest = action == Action.REINDEX ? object(body, "dest") : Map.of();
        String[] indices =
                action == Action.REINDEX ? names(source.get("index")) : names((Object) request.param("index"));
        SearchRequest search = search(indices, source).routing(request.param("routing"));
        Object conflicts = body.getOrDefault("conflicts", "abort");
        return new ByQueryRequest(
                action,
                search,
                dest.getOrDefault("index", "").toString(),
                "create".equals(dest.get("op_type")),
                "proceed".equals(request.param("conflicts", conflicts.toString())),
                request.paramAsBoolean("refresh", false));
    }

    private static Map<String, Object> body(RestRequest request) {
        return request.hasContent()
                ? XContentHelper.convertToMap(request.requiredContent(), true, request.getXContentType())
                        .v2()
                : Map.of();
    }

    private static Action action(String path) {
        if (path.endsWith("/_reindex")) {
            return Action.REINDEX;
        }
        return path.endsWith("/_delete_by_query") ? Action.DELETE : Action.UPDATE;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> body, String key) {
        return (Map<String, Object>) body.getOrDefault(key, Map.of());
    }

    private static String[] names(Object index) {
        return index instanceof List<?> list
                ? list.stream().map(Object::toString).toArray(String[]::new)
                : Strings.splitStringByCommaToArray((String) index);
    }

    private static SearchRequest search(String[] indices, Map<String, Object> source) throws IOException {
        return new SearchRequest(indices)
                .scroll(KEEP_ALIVE)
                .source(new SearchSourceBuilder()
                        .query(query(object(source, "query")))
                        .size(PAGE)
                        .seqNoAndPrimaryTerm(true)
                        .sort("_doc")
                        // since 9.2 a hit's _source leaves vectors out: without this they would be lost on rewrite
                        .fetchSource(FetchSourceContext.of(true, Boolean.FALSE, null, null)));
    }

    private static QueryBuilder query(Map<String, Object> query) throws IOException {
        if (query.isEmpty()) {
            return QueryBuilders.matchAllQuery();
        }
        try (XContentBuilder json = XContentFactory.jsonBuilder()) {
            return QueryBuilders.wrapperQuery(BytesReference.bytes(json.map(query)));
        }
    }
}
