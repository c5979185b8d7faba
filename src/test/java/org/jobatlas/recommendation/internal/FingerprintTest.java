package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.band.BandRule;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobFilters;
import org.jobatlas.shared.ResourceDigest;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final ModelVersion MODEL = new ModelVersion("linear-2026-11-21", "1f0c9a2b" + "0".repeat(56));

    private final Fingerprint fingerprint = new Fingerprint(
            Embedders.shared(),
            Taxonomies.classifier(),
            new IndexFingerprint("lucene-7"),
            new BandRule(),
            new StepsVersion());

    private String line(RecommendationSettings settings) {
        return Fingerprint.line(fingerprint.versions(made(MODEL)), settings);
    }

    private static RankingSteps.Made made(ModelVersion model) {
        return new RankingSteps.Made(List.of(), model, List.of(), List.of(), Spread.plain(0, 10));
    }

    @Test
    void canBeReadByPeople() {
        assertThat(line(RecommendationSettings.DEFAULT))
                .matches("reranker linear-2026-11-21@1f0c9a2b"
                        + " · embedding all-minilm-l6-v2-q@afdb6f1a/front/128"
                        + " · adapter identity@e3b0c442"
                        + " · fields softmax-2026-11-21@[0-9a-f]{8}"
                        + " · index lucene-7"
                        + " · bands [0-9./]+"
                        + " · steps [0-9a-f]{8}"
                        + " · dial 0.3 · size 10");
    }

    @Test
    void anotherModelAnotherDialAndOtherLimitsAreOtherFingerprints() {
        String before = line(RecommendationSettings.DEFAULT);
        assertThat(Fingerprint.line(
                        fingerprint.versions(made(new ModelVersion("linear-2026-12-01", "2" + "0".repeat(63)))),
                        RecommendationSettings.DEFAULT))
                .isNotEqualTo(before);
        assertThat(line(RecommendationSettings.DEFAULT.withDiversity(0.31))).isNotEqualTo(before);
        JobFilters remote =
                new JobFilters(Set.of(), null, Set.of(RemoteKind.REMOTE), null, Set.of(), Set.of(), null, Set.of());
        assertThat(line(RecommendationSettings.DEFAULT.withLimits(remote)))
                .contains("limits")
                .contains("REMOTE");
    }

    @Test
    void theVersionOfTheStepsTellsOfEachRoomThatMakesAList() {
        String ranking = "classpath*:org/jobatlas/ranking/*.class";
        String recommendation = "classpath*:org/jobatlas/recommendation/internal/**/*.class";
        String search = "classpath*:org/jobatlas/search/internal/**/*.class";
        assertThat(new StepsVersion().value())
                .isEqualTo(ResourceDigest.of(Set.of(search, ranking, recommendation)))
                .isNotEqualTo(ResourceDigest.of(Set.of(search, ranking)))
                .isNotEqualTo(ResourceDigest.of(Set.of(search, recommendation)))
                .isNotEqualTo(ResourceDigest.of(Set.of(ranking, recommendation)));
    }
}
