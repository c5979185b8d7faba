package org.jobatlas.job.internal;

import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingVectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class CountedVectors implements PostingVectors {

    private final JdbcClient jdbc;
    private final TextEmbedder embedder;

    CountedVectors(JdbcClient jdbc, TextEmbedder embedder) {
        this.jdbc = jdbc;
        this.embedder = embedder;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public long missing() {
        return jdbc.sql("""
                select count(*) from posting where status = 'PUBLISHED'
                and (vector_hash is null or vector_hash <> text_hash or vector_model <> ?)""")
                .param(embedder.modelId())
                .query(Long.class)
                .single();
    }
}
