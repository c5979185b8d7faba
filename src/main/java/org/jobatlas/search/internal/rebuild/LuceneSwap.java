package org.jobatlas.search.internal.rebuild;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.jobatlas.job.index.Posting;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.search.internal.engine.LuceneParts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Two parts of a Lucene index that take turns. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class LuceneSwap implements IndexSwap {

    private static final List<Class<?>> INDEXED = List.of(Posting.class, FindablePerson.class);

    private final LuceneParts parts;
    private final EntityManagerFactory factory;

    LuceneSwap(LuceneParts parts, EntityManagerFactory factory) {
        this.parts = parts;
        this.factory = factory;
    }

    @Override
    public void begin() {
        empty(parts.spare());
        parts.writeSpare();
    }

    @Override
    public void commit() {
        workspace().flush();
        workspace().refresh();
        empty(parts.readWritten());
    }

    @Override
    public void rollback() {
        parts.writeRead();
        empty(parts.spare());
    }

    private void empty(String part) {
        workspace().purge(Set.of(part));
        workspace().flush();
    }

    private SearchWorkspace workspace() {
        return Search.mapping(factory).scope(INDEXED).workspace();
    }
}
