package org.jobatlas.testnode.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.elasticsearch.action.ActionListener;
import org.elasticsearch.action.DocWriteRequest;
import org.elasticsearch.action.bulk.BulkItemResponse;
import org.elasticsearch.action.bulk.BulkRequest;
import org.elasticsearch.action.bulk.BulkResponse;
import org.elasticsearch.action.delete.DeleteRequest;
import org.elasticsearch.action.index.IndexRequest;
import org.elasticsearch.action.search.ClearScrollRequest;
import org.elasticsearch.action.search.SearchResponse;
import org.elasticsearch.action.search.SearchScrollRequest;
import org.elasticsearch.action.support.WriteRequest.RefreshPolicy;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.search.SearchHit;
import org.elasticsearch.xcontent.ToXContent;
import org.elasticsearch.xcontent.XContentBuilder;
import org.elasticsearch.xcontent.XContentType;

/** One by-query request at work: a page of hits, a bulk of writes, the next page, until none is left or one failed. */
final class ByQueryRun {

    private final NodeClient client;
    private final ByQueryRequest request;
    private final RestChannel channel;
    private final long start = System.nanoTime();
    private final List<BulkItemResponse.Failure> failures = new ArrayList<>();
    private String scrollId;
    private long total;
    private long updated;
    private long created;
    private long deleted;
    private long conflicts;
    private long batches;

    ByQueryRun(NodeClient client, ByQueryRequest request, RestChannel channel) {
        this.client = client;
        this.request = request;
        this.channel = channel;
    }

    void start() {
        client.search(request.search(), onPage());
    }

    private ActionListener<SearchResponse> onPage() {
        return ActionListener.wrap(this::write, this::fail);
    }

    private void write(SearchResponse page) {
        scrollId = page.getScrollId();
        total = page.getHits().getTotalHits().value();
        BulkRequest bulk = new BulkRequest();
        for (SearchHit hit : page.getHits()) {
            bulk.add(write(hit));
        }
        if (bulk.numberOfActions() == 0) {
            finish();
            return;
        }
        batches++;
        if (request.refresh()) {
            bulk.setRefreshPolicy(RefreshPolicy.IMMEDIATE);
        }
        client.bulk(bulk, ActionListener.wrap(this::continueAfter, this::fail));
    }

    private DocWriteRequest<?> write(SearchHit hit) {
        return switch (request.action()) {
            case DELETE ->
                new DeleteRequest(hit.getIndex(), hit.getId())
                        .routing(routing(hit))
                        .setIfSeqNo(hit.getSeqNo())
                        .setIfPrimaryTerm(hit.getPrimaryTerm());
            case UPDATE -> copy(hit, hit.getIndex()).setIfSeqNo(hit.getSeqNo()).setIfPrimaryTerm(hit.getPrimaryTerm());
            case REINDEX -> copy(hit, request.target()).create(request.createOnly());
        };
    }

    private static IndexRequest copy(SearchHit hit, String index) {
        return new IndexRequest(index)
                .id(hit.getId())
                .routing(routing(hit))
                .source(hit.getSourceAsMap(), XContentType.JSON);
    }

    private static String routing(SearchHit hit) {
        return hit.field("_routing") == null ? null : hit.field("_routing").getValue();
    }

    private void continueAfter(BulkResponse response) {
        for (BulkItemResponse item : response) {
            count(item);
        }
        if (failures.isEmpty()) {
            client.searchScroll(new SearchScrollRequest(scrollId).scroll(ByQueryRequest.KEEP_ALIVE), onPage());
        } else {
            finish();
        }
    }

    private void count(BulkItemResponse item) {
        if (item.isFailed()) {
            boolean conflict = item.getFailure().getStatus() == RestStatus.CONFLICT;
            conflicts += conflict ? 1 : 0;
            if (!conflict || !request.proceed()) {
                failures.add(item.getFailure());
            }
            return;
        }
        switch (item.getResponse().getResult()) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case DELETED -> deleted++;
            case NOOP, NOT_FOUND -> {}
        }
    }

    private void finish() {
        clearScroll();
        try {
            RestStatus status = failures.stream()
                    .map(BulkItemResponse.Failure::getStatus)
                    .max(Comparator.comparingInt(RestStatus::getStatus))
                    .orElse(RestStatus.OK);
            channel.sendResponse(new RestResponse(status, body()));
        } catch (IOException e) {
            fail(e);
        }
    }

    private XContentBuilder body() throws IOException {
        XContentBuilder body = channel.newBuilder().startObject();
        body.field("took", (System.nanoTime() - start) / 1_000_000);
        body.field("timed_out", false);
        body.field("total", total);
        body.field("updated", updated);
        body.field("created", created);
        body.field("deleted", deleted);
        body.field("batches", batches);
        body.field("version_conflicts", conflicts);
        body.field("noops", 0);
        body.startArray("failures");
        for (BulkItemResponse.Failure failure : failures) {
            body.startObject();
            failure.toXContent(body, ToXContent.EMPTY_PARAMS);
            body.endObject();
        }
        return body.endArray().endObject();
    }

    private void fail(Exception e) {
        clearScroll();
        try {
            channel.sendResponse(new RestResponse(channel, e));
        } catch (IOException again) {
            e.addSuppressed(again);
            throw new IllegalStateException("The answer could not be sent", e);
        }
    }

    private void clearScroll() {
        if (scrollId == null) {
            return;
        }
        ClearScrollRequest clear = new ClearScrollRequest();
        clear.addScrollId(scrollId);
        scrollId = null;
        client.clearScroll(clear, ActionListener.noop());
    }
}
