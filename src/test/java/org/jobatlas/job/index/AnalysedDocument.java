package org.jobatlas.job.index;

import java.lang.invoke.MethodHandles;
import java.util.Map;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;

/** A document whose index carries the analyzers, mapped without a database. */
@SearchEntity
@Indexed(index = AnalysedDocument.INDEX)
record AnalysedDocument(
        @DocumentId int id,

        @FullTextField(analyzer = Analyzers.TITLE, searchAnalyzer = "title_search")
        @KeywordField(name = "exact", normalizer = Analyzers.LOWERCASE_FOLDED)
        String title) {

    static final String INDEX = "analysed-document";

    /** Creates the index anew on a backend with these settings; closing drops it. */
    static CloseableSearchMapping map(Map<String, ?> backend) {
        return SearchMapping.builder(AnnotatedTypeSource.fromClasses(AnalysedDocument.class), MethodHandles.lookup())
                .property("hibernate.search.schema_management.strategy", "drop-and-create-and-drop")
                .properties(backend)
                .build();
    }
}
