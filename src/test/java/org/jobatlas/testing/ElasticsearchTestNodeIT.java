package org.jobatlas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

@RequiresElasticsearch
class ElasticsearchTestNodeIT {

    private static final String INDEX = "/node-it";

    private final ElasticsearchTestNode node = ElasticsearchTestNode.shared();
    private final RestClient http = RestClient.builder().baseUrl(node.uri()).build();

    @BeforeEach
    void createIndex() {
        put(INDEX, """
                {"settings": {"number_of_shards": 1, "number_of_replicas": 0},
                 "mappings": {"properties": {
                   "text": {"type": "text", "analyzer": "english"},
                   "language": {"type": "keyword"},
                   "vector": {"type": "dense_vector", "dims": 3, "similarity": "dot_product"}}}}""");
        put(INDEX + "/_doc/1", """
                {"text": "Nurses for our hospital", "language": "en", "vector": [1.0, 0.0, 0.0]}""");
        put(INDEX + "/_doc/2?refresh=true", """
                {"text": "A nurse for our school", "language": "sv", "vector": [0.0, 1.0, 0.0]}""");
    }

    @AfterEach
    void deleteIndex() {
        node.start();
        http.delete().uri(INDEX).retrieve().toBodilessEntity();
    }

    @Test
    void findsTheNearestVectorsWithinAFilter() {
        assertThat(search("""
                        {"knn": {"field": "vector", "k": 1, "num_candidates": 10, "query_vector": [0.9486833, 0.31622776, 0.0]}}""")).contains("\"_id\":\"1\"").doesNotContain("\"_id\":\"2\"");
        assertThat(search("""
                        {"knn": {"field": "vector", "k": 1, "num_candidates": 10, "query_vector": [0.9486833, 0.31622776, 0.0],
                                 "filter": {"term": {"language": "sv"}}}}""")).contains("\"_id\":\"2\"").doesNotContain("\"_id\":\"1\"");
    }

    @Test
    void highlightsWhatMatched() {
        assertThat(search("""
                        {"query": {"match": {"text": "nursing hospitals"}}, "highlight": {"fields": {"text": {}}}}""")).contains("<em>Nurses</em> for our <em>hospital</em>");
    }

    @Test
    void deletesByQuery() {
        assertThat(post(INDEX + "/_delete_by_query?refresh=true", """
                        {"query": {"term": {"language": "sv"}}}""")).contains("\"deleted\":1");
        assertThat(search("{}")).contains("\"_id\":\"1\"").doesNotContain("\"_id\":\"2\"");
    }

    @Test
    void reindexKeepsVectors() {
        post("/_reindex?refresh=true", """
                {"source": {"index": "node-it"}, "dest": {"index": "node-it-copy"}}""");
        assertThat(post("/node-it-copy/_search", """
                        {"_source": {"exclude_vectors": false}, "query": {"term": {"language.keyword": "sv"}}}""")).contains("\"vector\":[0.0,1.0,0.0]");
        http.delete().uri("/node-it-copy").retrieve().toBodilessEntity();
    }

    @Test
    void keepsItsAddressAndDataWhenKilledAndStartedAgain() {
        node.kill();
        assertThatThrownBy(() -> search("{}")).isInstanceOf(ResourceAccessException.class);
        node.start();
        assertThat(search("{}")).contains("\"_id\":\"1\"", "\"_id\":\"2\"");
    }

    private String search(String body) {
        return post(INDEX + "/_search", body);
    }

    private String post(String path, String body) {
        String answer = http.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(String.class);
        return answer == null ? "" : answer;
    }

    private void put(String path, String body) {
        http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity();
    }
}
