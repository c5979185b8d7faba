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
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.VectorBytes;
import org.jobatlas.job.internal.understanding.DemandsText;
import org.jobatlas.job.internal.understanding.FieldReading;
import org.jobatlas.job.internal.understanding.FieldScoresText;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Features in a bounded cache. An entry is valid while the posting's version is unchanged, so one narrow query per call
 * finds stale entries, on every node.
 */
@Service
public class FeatureStore implements PostingFeatureStore {

    /** @param reading version of the field reading */
    private record Versioned(int version, String reading, PostingFeatures features) {}

    private static final String VERSIONS = "select id, version from posting where id = any(?) and status = 'PUBLISHED'";
    private static final String FEATURES =
            "select id, version, occupations, field_scores, classifier, stated_field, published_at, vector, vector_model, countries, demands,"
                    + " text_hash," + PostingRows.FACTS + "from posting where id = any(?)";

    private final JdbcClient jdbc;
    private final PostingRows rows;
    private final TextEmbedder embedder;
    private final FieldReading fields;
    private final Cache<UUID, Versioned> cache;

    public FeatureStore(
            JdbcClient jdbc, PostingRows rows, TextEmbedder embedder, FieldReading fields, JobProperties properties) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.embedder = embedder;
        this.fields = fields;
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
        String reading = fields.version();
        UUID[] missing = versions.entrySet().stream()
                .filter(entry -> !fromCache(entry.getKey(), entry.getValue(), reading, found))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (missing.length > 0) {
            load(missing, reading, found);
        }
        return found;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Map<PostingId, PostingFeatures> readBy(FieldClassifier classifier, Collection<PostingId> ids) {
        Map<PostingId, PostingFeatures> found = new HashMap<>();
        UUID[] asked = ids.stream().map(PostingId::value).distinct().toArray(UUID[]::new);
        jdbc.sql(FEATURES + " and status = 'PUBLISHED'").param(asked).query(row -> {
            PostingFeatures features = features(row, classifier);
            found.put(features.id(), features);
        });
        return found;
    }

    private boolean fromCache(UUID id, int version, String reading, Map<PostingId, PostingFeatures> found) {
        Versioned entry = cache.getIfPresent(id);
        if (entry == null || entry.version() != version || !entry.reading().equals(reading)) {
            return false;
        }
        found.put(entry.features().id(), entry.features());
        return true;
    }

    private void load(UUID[] ids, String reading, Map<PostingId, PostingFeatures> found) {
        jdbc.sql(FEATURES).param(ids).query(row -> {
            PostingFeatures features = features(row, null);
            cache.put(features.id().value(), new Versioned(row.getInt("version"), reading, features));
            found.put(features.id(), features);
        });
    }

    /** A vector of another model than the current one is ignored: it is not comparable. */
    private byte @Nullable [] comparableVector(ResultSet row) throws SQLException {
        return embedder.modelId().equals(row.getString("vector_model")) ? row.getBytes("vector") : null;
    }

    /** As the current classifier reads them, also before the posting was processed again. */
    private FieldReading.Fields fields(ResultSet row, PostingFacts facts, float @Nullable [] vector)
            throws SQLException {
        String by = row.getString("classifier");
        return by == null || by.equals(fields.version()) || vector == null
                ? kept(row, by, facts)
                : anew(row, facts, fields.meant(vector));
    }

    private static FieldReading.Fields kept(ResultSet row, @Nullable String by, PostingFacts facts)
            throws SQLException {
        return new FieldReading.Fields(
                FieldScoresText.read(row.getString("field_scores"))
                        .by(by == null ? null : FieldReading.classifierOf(by)),
                facts.field());
    }

    private FieldReading.Fields anew(ResultSet row, PostingFacts facts, FieldScores meant) throws SQLException {
        Language language = facts.language();
        FieldReading.Fields read = fields.of(
                new FieldReading.Told(
                        facts.title(),
                        PostingRows.strings(row.getArray("occupations")),
                        row.getString("stated_field"),
                        language == null ? null : language.code()),
                meant);
        return new FieldReading.Fields(FieldScoresText.asKept(read.scores()), read.field());
    }

    /** @param classifier that reads its fields; null for the one that serves */
    private PostingFeatures features(ResultSet row, @Nullable FieldClassifier classifier) throws SQLException {
        byte[] bytes = comparableVector(row);
        float[] vector = bytes == null ? null : VectorBytes.toVector(bytes);
        PostingFacts facts = rows.facts(row);
        FieldReading.Fields read = classifier == null || vector == null
                ? fields(row, facts, vector)
                : anew(row, facts, classifier.classify(vector));
        return new PostingFeatures(
                new PostingId(row.getObject("id", UUID.class)),
                facts.withField(read.field()),
                new PostingConditions(
                        PostingRows.strings(row.getArray("countries")), DemandsText.read(row.getString("demands"))),
                PostingRows.strings(row.getArray("occupations")),
                read.scores(),
                row.getObject("published_at", Timestamp.class).toInstant(),
                vector,
                row.getString("text_hash"));
    }
}
