package org.jobatlas.job.internal.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.VectorBytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Embeds texts of postings; vectors of identical texts by the same model are reused. */
@Component
public class KnownVectors {

    private final JdbcClient jdbc;
    private final TextEmbedder embedder;

    KnownVectors(JdbcClient jdbc, TextEmbedder embedder) {
        this.jdbc = jdbc;
        this.embedder = embedder;
    }

    /** Id of the current model. */
    String modelId() {
        return embedder.modelId();
    }

    /** One vector per posting, in their order. */
    public List<float[]> vectors(List<Posting> postings) {
        Map<String, float[]> byHash = stored(postings, embedder.modelId());
        Map<String, String> missing = new LinkedHashMap<>();
        for (Posting posting : postings) {
            if (!byHash.containsKey(posting.getTextHash())) {
                missing.putIfAbsent(posting.getTextHash(), posting.getTitle() + "\n" + posting.getText());
            }
        }
        List<float[]> fresh = embedder.embedAll(List.copyOf(missing.values()));
        List<String> hashes = new ArrayList<>(missing.keySet());
        for (int i = 0; i < hashes.size(); i++) {
            byHash.put(hashes.get(i), fresh.get(i));
        }
        return postings.stream()
                .map(posting -> byHash.get(posting.getTextHash()))
                .toList();
    }

    private Map<String, float[]> stored(List<Posting> postings, String model) {
        String[] hashes = postings.stream().map(Posting::getTextHash).distinct().toArray(String[]::new);
        Map<String, float[]> byHash = new HashMap<>();
        jdbc.sql("""
                select distinct on (vector_hash) vector_hash, vector from posting
                where vector_hash = any(?) and vector_model = ?""").params(hashes, model).query(row -> {
            byHash.put(row.getString(1), VectorBytes.toVector(row.getBytes(2)));
        });
        return byHash;
    }
}
