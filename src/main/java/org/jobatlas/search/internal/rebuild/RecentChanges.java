package org.jobatlas.search.internal.rebuild;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.jobatlas.job.index.Posting;
import org.jobatlas.profile.index.FindablePerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends postings and people that changed since the start of a rebuild through the outbox again, because their changes
 * may have gone to the old index. The start is stored, so that an interrupted rebuild is handled at the next start.
 */
@Component
public class RecentChanges {

    private static final int BATCH = 200;

    private final EntityManagerFactory factory;
    private final JdbcClient jdbc;

    RecentChanges(EntityManagerFactory factory, JdbcClient jdbc) {
        this.factory = factory;
        this.jdbc = jdbc;
    }

    /** Stores the start by the database's clock, earlier than any running transaction. */
    public void startRebuild() {
        jdbc.sql("""
                insert into index_rebuild (one, since) values (true, now() - interval '1 minute')
                on conflict (one) do nothing""").update();
    }

    /** Reindexes changes since the stored start, and deletes it; no effect where none is stored. */
    public void write() {
        since().ifPresent(since -> {
            jdbc.sql("delete from index_rebuild").update();
            write(Posting.class, changed("select id from posting where changed_at >= ? order by id", since));
            write(
                    FindablePerson.class,
                    changed("select id from findable_person where updated_at >= ? order by id", since));
        });
    }

    private List<UUID> changed(String sql, Timestamp since) {
        return jdbc.sql(sql)
                .param(since)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void write(Class<?> type, List<UUID> changed) {
        for (int start = 0; start < changed.size(); start += BATCH) {
            writeBatch(type, changed.subList(start, Math.min(changed.size(), start + BATCH)));
        }
    }

    private Optional<Timestamp> since() {
        return jdbc.sql("select since from index_rebuild")
                .query(Timestamp.class)
                .optional();
    }

    private void writeBatch(Class<?> type, List<UUID> ids) {
        factory.runInTransaction(entityManager -> {
            SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
            load(entityManager, type, ids).forEach(plan::addOrUpdate);
        });
    }

    private static <T> List<T> load(EntityManager entityManager, Class<T> type, List<UUID> ids) {
        return entityManager
                .createQuery("select p from " + type.getSimpleName() + " p where p.id in :ids", type)
                .setParameter("ids", ids)
                .getResultList();
    }
}
