package org.jobatlas.search.internal;

import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.jobatlas.search.IndexState;
import org.jobatlas.search.IndexStates;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What the integration tests of this module share: the slice on a database of its own, and patience. */
@SpringBootTest(
        classes = SearchSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {WithoutVaadin.SETTING, "spring.modulith.moments.enabled=false"})
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
abstract class SearchIntegration {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    PostingCatalogue catalogue;

    @Autowired
    JobSearch search;

    @Autowired
    IndexStates states;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManagerFactory factory;

    /** Stores the drafts and waits until they can be found. */
    void publish(List<PostingDraft> drafts) {
        SystemRights.run(() -> catalogue.saveAll(drafts));
        awaitIndex();
    }

    /** Waits until every posting has its vector and every change is in the index. */
    void awaitIndex() {
        await().atMost(PATIENCE).until(this::isInStep);
        // Elasticsearch shows a written change up to a second later.
        Search.mapping(factory).scope(Posting.class).workspace().refresh();
    }

    private boolean isInStep() {
        long toUnderstand = count("vector_hash is null or vector_hash <> text_hash");
        IndexState state = state();
        return toUnderstand == 0
                && state.pending() == 0
                && state.aborted() == 0
                && state.documents() == count("status = 'PUBLISHED'");
    }

    IndexState state() {
        return SystemRights.call(states::get);
    }

    long count(String condition) {
        return jdbc.sql("select count(*) from posting where " + condition)
                .query(Long.class)
                .single();
    }

    PostingId id(String sourceId) {
        return new PostingId(jdbc.sql("select id from posting where source_id = ?")
                .param(sourceId)
                .query(UUID.class)
                .single());
    }

    JobSearchResult search(String text) {
        return search(text, JobFilters.NONE);
    }

    JobSearchResult search(String text, JobFilters filters) {
        return search.search(new JobQuery(text, filters, JobSort.RELEVANCE, 0, 20));
    }

    static List<String> titles(JobSearchResult result) {
        return result.page().items().stream().map(hit -> hit.posting().title()).toList();
    }

    static List<PostingId> ids(JobSearchResult result) {
        return result.page().items().stream().map(hit -> hit.posting().id()).toList();
    }

    static JobHit first(JobSearchResult result) {
        return Objects.requireNonNull(result.page().items().getFirst());
    }

    JobHit hit(JobSearchResult result, String sourceId) {
        PostingId id = id(sourceId);
        return result.page().items().stream()
                .filter(hit -> hit.posting().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static JobFilters fields(String... fields) {
        return new JobFilters(Set.of(fields), null, Set.of(), null, Set.of(), Set.of(), null, Set.of());
    }
}
