package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.PipelineChanged;
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

    @Autowired
    private HiringSlice.Changes changes;

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

    /** More than are read while a recruiter waits. */
    @Test
    void aBoardHearsWhenTheRestWasReadAndHearsNothingWhereNothingCouldBeRead() {
        for (int i = 0; i < 42; i++) {
            AccountId another = new AccountId(UUID.randomUUID());
            account(another);
            as(another, "ROLE_SEEKER");
            applying.send(posting, DRAFT, Locale.ENGLISH);
        }
        SystemRights.run(
                () -> criteria.keep(posting, List.of(Criterion.of(Criterion.Kind.SKILL, "Wound care", "w", true))));
        asRecruiter();
        changes.clear();
        Mockito.when(taxonomy.skillsIn(Mockito.anyString())).thenThrow(new IllegalStateException("unreadable"));
        applicants.pipeline(posting);
        Mockito.verify(taxonomy, Mockito.timeout(60_000).times(42)).skillsIn(Mockito.anyString());
        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .until(() -> changes.of(posting).isEmpty());

        Mockito.reset(taxonomy);
        applicants.pipeline(posting);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> changes.of(posting).equals(List.of(new PipelineChanged(posting))));
        assertThat(applicants
                        .list(new ApplicantQuery(posting, null, ApplicantOrder.DATE, 0, 100))
                        .items())
                .hasSize(42)
                .allSatisfy(card -> assertThat(card.must().all()).isEqualTo(1));
    }
}
