package org.jobatlas.job.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.VectorBytes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Features in a bounded cache. An entry is good while the posting's version stands, so one narrow query per call tells which
 * entries are stale, on every node alike.
 */
@Service
class FeatureStore implements PostingFeatureStore {

    private record Versioned(int version, PostingFeatures features) {}

    private static final String VERSIONS = "select id, version from posting where id = any(?) and status = 'PUBLISHED'";
    private static final String FEATURES =
            "select id, version, occupations, field_scores, published_at, vector, vector_model, countries, demands,"
                    + " text_hash," + PostingRows.FACTS + "from posting where id = any(?)";

    private final JdbcClient jdbc;
    private final PostingRows rows;
    private final TextEmbedder embedder;
    private final Cache<UUID, Versioned> cache;

    FeatureStore(JdbcClient jdbc, PostingRows rows, TextEmbedder embedder, JobProperties properties) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.embedder = embedder;
        this.cache =
                Caffeine.newBuilder().maximumSize(properties.featureCacheSize()).build();
    }

    @Override
    @PreAuthorize("permitAll()")
    public Map<PostingId, PostingFeatures> find(Collection<PostingId> ids) {
        UUID[] asked = ids.stream().map(PostingId::value).distinct().toArray(UUID[]::new);
        Map<UUID, Integer> versions = new HashMap<>();
        jdbc.sql(VERSIONS).param(asked).query(row -> {
            versions.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        Map<PostingId, PostingFeatures> found = new HashMap<>();
        UUID[] missing = versions.entrySet().stream()
                .filter(entry -> !fromCache(entry.getKey(), entry.getValue(), found))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (missing.length > 0) {
            load(missing, found);
        }
        return found;
    }

    private boolean fromCache(UUID id, int version, Map<PostingId, PostingFeatures> found) {
        Versioned entry = cache.getIfPresent(id);
        if (entry == null || entry.version() != version) {
            return false;
        }
        found.put(entry.features().id(), entry.features());
        return true;
    }

    private void load(UUID[] ids, Map<PostingId, PostingFeatures> found) {
        jdbc.sql(FEATURES).param(ids).query(row -> {
            PostingFeatures features = features(row);
            cache.put(features.id().value(), new Versioned(row.getInt("version"), features));
            found.put(features.id(), features);
        });
    }

    /** A vector of another model than the one that reads resumes now is none: it must not be compared with theirs. */
    private byte @Nullable [] comparableVector(ResultSet row) throws SQLException {
        return embedder.modelId().equals(row.getString("vector_model")) ? row.getBytes("vector") : null;
    }

    private PostingFeatures features(ResultSet row) throws SQLException {
        byte[] vector = comparableVector(row);
        return new PostingFeatures(
                new PostingId(row.getObject("id", UUID.class)),
                rows.facts(row),
                new PostingConditions(
                        PostingRows.strings(row.getArray("countries")), DemandsText.read(row.getString("demands"))),
                PostingRows.strings(row.getArray("occupations")),
                FieldScoresText.read(row.getString("field_scores")),
                row.getObject("published_at", Timestamp.class).toInstant(),
                vector == null ? null : VectorBytes.toVector(vector),
                row.getString("text_hash"));
    }
}
