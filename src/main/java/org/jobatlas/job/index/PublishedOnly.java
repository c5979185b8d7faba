package org.jobatlas.job.index;

import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoute;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.jobatlas.job.PostingStatus;

/** Keeps everything but published postings out of the index, and writes those to the part that is written now. */
public class PublishedOnly implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("status");
        // a bean of the application, which outlives the mapping
        IndexParts parts = context.beanResolver()
                .resolve(IndexParts.class, BeanRetrieval.BEAN)
                .get();
        context.bridge(Posting.class, new Bridge(parts));
    }

    private record Bridge(IndexParts parts) implements RoutingBridge<Posting> {

        @Override
        public void route(DocumentRoutes routes, Object id, Posting posting, RoutingBridgeRouteContext context) {
            if (posting.getStatus() == PostingStatus.PUBLISHED) {
                DocumentRoute route = routes.addRoute();
                parts.written().ifPresent(route::routingKey);
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object id, Posting posting, RoutingBridgeRouteContext context) {
            if (parts.all().isEmpty()) {
                routes.addRoute();
            }
            parts.all().forEach(part -> routes.addRoute().routingKey(part));
        }
    }
}
