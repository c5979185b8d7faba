package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.junit.jupiter.api.Test;

class TitleFeatureTest {

    private static double of(SampleRequest held, SamplePosting posting) {
        return new TitleFeature(SampleHeldTitles.all())
                .forRequest(held.request())
                .applyAsDouble(posting.contender());
    }

    private static SampleRequest held(String... titles) {
        SampleRequest request = SampleRequest.ofSomebody();
        List.of(titles).forEach(title -> request.held(title, null));
        return request;
    }

    @Test
    void theLatestTitleCountsWhollyAndEarlierOnesATenthLessEach() {
        SamplePosting accountant = SamplePosting.of("Accountant");
        assertThat(of(held("Accountant"), accountant)).isEqualTo(1);
        assertThat(of(held("Driver", "Accountant"), accountant)).isEqualTo(0.9);
        assertThat(of(held("Driver", "Cook", "Accountant"), accountant)).isEqualTo(0.8);
    }

    @Test
    void theSixthTitleCountsNoMore() {
        assertThat(of(
                        held("Driver", "Cook", "Clerk", "Nurse", "Teacher", "Accountant"),
                        SamplePosting.of("Accountant")))
                .isZero();
    }

    @Test
    void aTitleHeldTwiceTakesOnePlace() {
        assertThat(of(held("Driver", "Driver", "Accountant"), SamplePosting.of("Accountant")))
                .isEqualTo(0.9);
    }

    @Test
    void theSameOccupationUnderAnotherNameIsTheSameWork() {
        SampleRequest held = SampleRequest.ofSomebody().held("Sjuksköterska", "nurse");
        assertThat(of(held, SamplePosting.of("Registered nurse").occupations("nurse")))
                .isEqualTo(1);
        assertThat(of(held, SamplePosting.of("Barnmorska").occupations("midwife")))
                .isZero();
    }

    @Test
    void otherWordsForWorkOfTheSameUnitGroupCountNearlyAsMuchAsTheSameTitle() {
        assertThat(of(held("Fitness Instructor"), SamplePosting.of("Personal Trainer")))
                .isEqualTo(0.7);
        assertThat(of(held("Certified Nurse Assistant"), SamplePosting.of("CNA - Evenings - St. Vincent Home")))
                .isEqualTo(0.7);
        assertThat(of(held("Driver", "Fitness Instructor"), SamplePosting.of("Personal Trainer")))
                .isEqualTo(0.9 * 0.7);
    }

    @Test
    void ranksThatNameNoWorkAreNotTheSameWork() {
        assertThat(of(held("Director"), SamplePosting.of("Manager"))).isZero();
    }

    @Test
    void whoNeverHeldATitleIsNotStated() {
        assertThat(of(held(), SamplePosting.of("Accountant"))).isNaN();
    }
}
