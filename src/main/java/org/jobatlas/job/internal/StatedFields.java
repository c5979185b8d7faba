package org.jobatlas.job.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.LabelledPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.VectorBytes;
import org.jobatlas.taxonomy.FieldClassifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StatedFields implements LabelledPostings {

    private static final String LABELLED = """
        select id, published_at, employer, vector, stated_field, language from posting
        where status = 'PUBLISHED' and stated_field is not null and vector is not null and vector_model = ? and vector_hash = text_hash
            and (language is null or language = any(?)) and published_at >= ? and published_at < ?
        order by published_at desc, id limit ?\
        """;

    private final JdbcClient jdbc;
    private final TextEmbedder embedder;

    StatedFields(JdbcClient jdbc, TextEmbedder embedder) {
        this.jdbc = jdbc;
        this.embedder = embedder;
    }

    @Override
    public List<Labelled> newest(Instant since, Instant until, int most) {
        return jdbc.sql(LABELLED)
                .params(
                        embedder.modelId(),
                        FieldClassifier.LANGUAGES.toArray(String[]::new),
                        Timestamp.from(since),
                        Timestamp.from(until),
                        most)
                .query((row, number) -> new Labelled(
                        new PostingId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("employer"),
                        VectorBytes.toVector(row.getBytes("vector")),
                        row.getString("stated_field"),
                        row.getString("language")))
                .list();
    }
}
