package org.jobatlas.job.index;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.jobatlas.job.PostingStatus;

/** Keeps everything but published postings out of the index. */
public class PublishedOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status");
        context.bridge(Posting.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Posting> {

        @Override
        public void route(DocumentRoutes routes, Object id, Posting posting, RoutingBridgeRouteContext context) {
            if (posting.getStatus() == PostingStatus.PUBLISHED) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object id, Posting posting, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
