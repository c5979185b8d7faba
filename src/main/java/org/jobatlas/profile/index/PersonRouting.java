package org.jobatlas.profile.index;

import org.hibernate.search.engine.environment.bean.BeanRetrieval;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoute;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import org.jobatlas.job.index.IndexParts;

/** Writes people to the part of the index that is written now, and takes them out of every part. */
public class PersonRouting implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().useRootOnly();
        // a bean of the application, which outlives the mapping
        IndexParts parts = context.beanResolver()
                .resolve(IndexParts.class, BeanRetrieval.BEAN)
                .get();
        context.bridge(FindablePerson.class, new Bridge(parts));
    }

    private record Bridge(IndexParts parts) implements RoutingBridge<FindablePerson> {

        @Override
        public void route(DocumentRoutes routes, Object id, FindablePerson person, RoutingBridgeRouteContext context) {
            DocumentRoute route = routes.addRoute();
            parts.written().ifPresent(route::routingKey);
        }

        @Override
        public void previousRoutes(
                DocumentRoutes routes, Object id, FindablePerson person, RoutingBridgeRouteContext context) {
            if (parts.all().isEmpty()) {
                routes.addRoute();
            }
            parts.all().forEach(part -> routes.addRoute().routingKey(part));
        }
    }
}
