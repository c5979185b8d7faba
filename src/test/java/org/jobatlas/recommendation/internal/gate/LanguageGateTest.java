package org.jobatlas.recommendation.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Assumed;
import org.jobatlas.recommendation.Verdict;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.Test;

class LanguageGateTest {

    private static SamplePosting job() {
        return SamplePosting.of("Developer");
    }

    private static Verdict judged(SamplePosting posting, String country, String... spoken) {
        Profile somebody = SampleRequest.ofSomebody().request().profile();
        Profile speaker = new Profile(
                List.of(),
                somebody.skills(),
                somebody.years(),
                somebody.seniority(),
                List.of(),
                List.of(spoken).stream().map(Language::new).toList(),
                somebody.place(),
                somebody.fields(),
                null,
                "",
                somebody.vector(),
                somebody.facts());
        return new LanguageGate()
                .forPerson(new GatedPerson(speaker, new Assumed(null, null, country, false)))
                .apply(posting.contender().posting())
                .verdict();
    }

    private static SamplePosting demanding(String code) {
        return job().written("en")
                .demanding(new PostingDemand(PostingDemand.Kind.LANGUAGE, List.of(code), "You speak it fluently."));
    }

    @Test
    void aLanguageThatIsDemandedAndSpokenPasses() {
        assertThat(judged(demanding("de"), "SE", "de", "en")).isEqualTo(Verdict.PASS);
    }

    @Test
    void aLanguageThatIsDemandedAndForeignFails() {
        assertThat(judged(demanding("de"), "SE", "sv", "en")).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whoeverLivesWhereALanguageIsSpokenMaySpeakIt() {
        assertThat(judged(demanding("sv"), "SE", "en")).isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void anAdInAForeignLanguageFailsWithoutSayingSo() {
        assertThat(judged(job().written("fi"), "GB", "en")).isEqualTo(Verdict.FAIL);
        assertThat(judged(job().written("en"), "SE", "sv")).isEqualTo(Verdict.NOT_STATED);
    }

    @Test
    void whereNoLanguageIsKnownNothingIsStated() {
        assertThat(judged(job().written("fi"), "GB")).isEqualTo(Verdict.NOT_STATED);
    }
}
