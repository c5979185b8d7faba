package org.jobatlas.recommendation.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.band.BandRule;
import org.jobatlas.recommendation.internal.rank.Reranker;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.taxonomy.FieldClassifier;
import org.springframework.stereotype.Component;

/** Digest of everything that decides a list besides the profile and the postings: models, weights, index and settings. */
@Component
class Fingerprint {

    private static final int KEPT = 16;

    /** To be raised with every change of the steps themselves: of boosts, quotas, or how features are measured. */
    private static final String RULES = "rules-3";

    private final String fixed;

    Fingerprint(
            TextEmbedder embedder,
            FieldClassifier classifier,
            Reranker reranker,
            IndexFingerprint index,
            BandRule bands) {
        this.fixed = String.join(
                "|",
                embedder.modelId(),
                classifier.version(),
                reranker.version(),
                index.value(),
                bands.version(),
                RULES);
    }

    String of(RecommendationSettings settings) {
        String all = fixed + "|" + settings.diversity() + "|" + settings.size() + "|" + settings.limits() + "|"
                + settings.scope().horizon() + settings.scope().stretch()
                + new java.util.TreeSet<>(settings.scope().opened());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, KEPT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
