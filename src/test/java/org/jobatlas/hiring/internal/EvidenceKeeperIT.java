package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.taxonomy.Taxonomy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A resume that cannot be read is nobody else's harm, and nobody's secret. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class EvidenceKeeperIT extends HiringCase {

    @Autowired
    private PostingCriteria criteria;

    @Autowired
    private Taxonomy taxonomy;

    @AfterEach
    void theTaxonomyWorksAgain() {
        Mockito.reset(taxonomy);
    }

    @Test
    void aBoardOpensAlthoughOneResumeCannotBeReadAndTheErrorIsTold(CapturedOutput output) {
        SystemRights.run(
                () -> criteria.keep(posting, List.of(Criterion.of(Criterion.Kind.SKILL, "Wound care", "w", true))));
        ApplicationId id = applied();
        Mockito.when(taxonomy.skillsIn(Mockito.anyString())).thenThrow(new IllegalStateException("İ"));
        asRecruiter();
        assertThat(applicants.pipeline(posting).all()).isEqualTo(1);
        assertThat(applicants.get(id).evidence()).isEmpty();
        assertThat(output).contains("The evidence of application " + id + " was not read");

        Mockito.reset(taxonomy);
        assertThat(applicants.get(id).evidence()).hasSize(1);
    }
}
