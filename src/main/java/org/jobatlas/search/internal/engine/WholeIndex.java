package org.jobatlas.search.internal.engine;

import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** An index without parts, as in Elasticsearch, where aliases say what is read. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
class WholeIndex extends ReadableParts {

    @Override
    public Optional<String> written() {
        return Optional.empty();
    }

    @Override
    public Set<String> all() {
        return Set.of();
    }

    @Override
    public Set<String> read() {
        return Set.of();
    }
}
