package org.jobatlas.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.internal.ExactHits;
import org.jobatlas.taxonomy.Taxonomy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who searches for exactly what a posting is called, or for a skill that few ask for, finds it in front, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ExactHitsContract extends JudgedSetIntegration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private JobSearch search;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private PostingFeatureStore features;

    private ExactHits hits;

    @BeforeAll
    void publish() {
        Map<PostingId, PostingFeatures> catalogue = features.find(publishJudgedSet());
        // Elasticsearch shows a written change up to a second later
        await().atMost(PATIENCE).until(() -> found() == catalogue.size());
        hits = new ExactHits(search, taxonomy, catalogue);
    }

    private long found() {
        return search.search(new JobQuery("", JobFilters.NONE, JobSort.NEWEST, 0, 1))
                .page()
                .total();
    }

    @Test
    void aPostingOfExactlyTheTitleComesFirst() {
        ExactHits.Misses titles = hits.titles();
        assertThat(titles.drawn()).isEqualTo(ExactHits.DRAWN);
        assertThat(titles.missed()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aRareSkillIsAmongTheFirstThree() {
        ExactHits.Misses skills = hits.rareSkills();
        assertThat(skills.drawn()).isEqualTo(ExactHits.DRAWN);
        assertThat(skills.missed()).hasSizeLessThanOrEqualTo(2);
    }
}
