package org.jobatlas.job.index;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** A document whose index carries the analyzers, mapped without a database. */
@SearchEntity
@Indexed(index = AnalysedDocument.INDEX)
record AnalysedDocument(
        @DocumentId int id,

        @FullTextField(analyzer = Analyzers.TITLE, searchAnalyzer = "title_search")
        @KeywordField(name = "exact", projectable = Projectable.YES)
        String title) {

    static final String INDEX = "analysed-document";

    /** The titles that a query finds, in any order. */
    static List<String> titlesFor(String query, SearchMapping mapping) {
        try (SearchSession session = mapping.createSession()) {
            return session.search(AnalysedDocument.class)
                    .select(found -> found.field("exact", String.class))
                    .where(found -> found.match().field("title").matching(query))
                    .fetchAllHits();
        }
    }

    static void add(SearchMapping mapping, String... titles) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build()) {
            for (int i = 0; i < titles.length; i++) {
                session.indexingPlan().add(new AnalysedDocument(i, titles[i]));
            }
        }
    }

    /** Creates the index anew on a backend with these settings; closing drops it. */
    static CloseableSearchMapping map(Map<String, ?> backend) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(AnalysedDocument.class), MethodHandles.lookup())
                .property("hibernate.search.schema_management.strategy", "drop-and-create-and-drop")
                .properties(backend)
                .build();
    }
}
