package org.jobatlas.testnode.plugin;

import static org.elasticsearch.rest.RestRequest.Method.POST;

import java.io.IOException;
import java.util.List;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestRequest;

/**
 * A small {@code _delete_by_query}, {@code _update_by_query} and {@code _reindex}: the query, the paging and the version
 * checks, but no scripts, pipelines, slices, throttling, remote sources or tasks.
 */
final class ByQueryHandler extends BaseRestHandler {

    @Override
    public String getName() {
        return "testnode_by_query";
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(POST, "/{index}/_delete_by_query"),
                new Route(POST, "/{index}/_update_by_query"),
                new Route(POST, "/_reindex"));
    }

    @Override
    protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) throws IOException {
        ByQueryRequest parsed = ByQueryRequest.parse(request);
        return channel -> new ByQueryRun(client, parsed, channel).start();
    }
}
