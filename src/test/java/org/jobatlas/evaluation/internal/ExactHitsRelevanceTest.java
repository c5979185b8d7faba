package org.jobatlas.evaluation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.internal.ExactHits;
import org.jobatlas.taxonomy.Taxonomy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who searches for exactly what a posting is called, or for a skill that few ask for, finds it in front. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExactHitsRelevanceTest extends JudgedSetIntegration {

    @Autowired
    private JobSearch search;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private PostingFeatureStore features;

    private ExactHits hits;

    @BeforeAll
    void publish() {
        hits = new ExactHits(search, taxonomy, features.find(publishJudgedSet()));
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
