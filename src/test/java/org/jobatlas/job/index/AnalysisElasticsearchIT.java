package org.jobatlas.job.index;

import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.jobatlas.testing.ElasticsearchTestNode;
import org.jobatlas.testing.RequiresElasticsearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** {@link ElasticsearchAnalyzers}, pushed to a node with the index settings, keeps the contract. */
@RequiresElasticsearch
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnalysisElasticsearchIT extends AnalysisContract {

    private CloseableSearchMapping mapping;
    private RestClient http;

    @BeforeAll
    void openIndex() {
        ElasticsearchTestNode node = ElasticsearchTestNode.shared();
        http = RestClient.create(node.uri());
        mapping = AnalysedDocument.map(Map.of(
                "hibernate.search.backend.type", "elasticsearch",
                "hibernate.search.backend.client_factory", "elasticsearch-rest5",
                "hibernate.search.backend.hosts", node.host(),
                "hibernate.search.backend.schema_management.settings_file", "search/settings.json",
                "hibernate.search.backend.analysis.configurer", new ElasticsearchAnalyzers()));
        AnalysedDocument.add(mapping, TITLES);
    }

    @Override
    SearchMapping mapping() {
        return mapping;
    }

    @AfterAll
    void closeIndex() {
        mapping.close();
    }

    @Override
    List<String> tokens(String analyzer, String text) {
        return analyze(Map.of("analyzer", analyzer, "text", text));
    }

    @Override
    String normalized(String normalizer, String text) {
        return String.join(" ", analyze(Map.of("normalizer", normalizer, "text", text)));
    }

    private List<String> analyze(Map<String, String> request) {
        Analysis answer = http.post()
                .uri("/" + AnalysedDocument.INDEX + "-write/_analyze")
                .contentType(MediaType.APPLICATION_JSON)
                .body(request)
                .retrieve()
                .body(Analysis.class);
        return answer == null
                ? List.of()
                : answer.tokens().stream().map(Token::token).toList();
    }

    private record Analysis(List<Token> tokens) {}

    private record Token(String token) {}
}
