package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.GateResult;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class OpennessGateTest {

    private static GateResult judged(SamplePosting job) {
        return new OpennessGate()
                .forPerson(new GatedPerson(SampleRequest.ofSomebody().request().profile(), Assumed.ANYWHERE))
                .apply(job.contender().posting());
    }

    @Test
    void anAdThatWantsOneSexCostsEverybodyABandAndHindersNobody() {
        GateResult result = judged(SamplePosting.of("Clerk")
                .demanding(new PostingDemand(PostingDemand.Kind.EXCLUSION, List.of(), "Female applicants only")));
        assertThat(result.costsABand()).isTrue();
        assertThat(result.hinders()).isFalse();
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_STATED);
        assertThat(result.asked()).isEqualTo("Female applicants only");
        assertThat(result.had()).isNull();
    }

    @Test
    void anAdForThoseWhoWorkThereIsOpenToNobodyElse() {
        GateResult result = judged(SamplePosting.of("Clerk")
                .demanding(new PostingDemand(
                        PostingDemand.Kind.EXCLUSION, List.of(PostingDemand.INTERNAL), "Internal applicants only")));
        assertThat(result.hinders()).isTrue();
        assertThat(result.asked()).isEqualTo("Internal applicants only");
    }

    @Test
    void anyOtherAdIsOpenToEverybody() {
        assertThat(judged(SamplePosting.of("Clerk")).verdict()).isEqualTo(Verdict.PASS);
    }
}
