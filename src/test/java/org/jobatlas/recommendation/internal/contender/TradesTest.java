package org.jobatlas.recommendation.internal.contender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.recommendation.internal.contender.Trades.Second;
import org.junit.jupiter.api.Test;

class TradesTest {

    private static Experience post(String title, int from, int to) {
        return new Experience(title, null, null, from, to, false);
    }

    private static Optional<Second> second(Experience... posts) {
        return SampleTrades.none()
                .secondOf(SampleRequest.ofSomebody().request().profile().withExperience(List.of(posts)));
    }

    @Test
    void whoDidTwoTradesHasBoth() {
        Second second = second(post("Electrician", 2019, 2026), post("Paralegal", 2011, 2019))
                .orElseThrow();
        assertThat(second.profile().experience()).extracting(Experience::title).containsExactly("Paralegal");
        assertThat(second.share()).isCloseTo(0.3, within(0.05));
    }

    @Test
    void whatWasDoneLongAgoOrShortlyIsNoSecondTrade() {
        assertThat(second(post("Electrician", 2012, 2026), post("Paralegal", 2004, 2012)))
                .isEmpty();
        assertThat(second(post("Electrician", 2022, 2026), post("Paralegal", 2020, 2022)))
                .isEmpty();
    }

    @Test
    void workOfNoKnownTradeIsWorkAsWell() {
        assertThat(second(
                        post("Specialist", 2006, 2026), post("Electrician", 2005, 2006), post("Paralegal", 2001, 2005)))
                .isEmpty();
    }

    @Test
    void groupsOfMuchDifferentWorkAreNoTrade() {
        assertThat(second(post("Electrician", 2019, 2026), post("Special projects manager", 2011, 2019)))
                .isEmpty();
    }

    @Test
    void aCareerInOneFieldIsOneTrade() {
        assertThat(second(post("Head nurse", 2018, 2026), post("Registered nurse", 2010, 2018)))
                .isEmpty();
        assertThat(second(post("Manager", 2018, 2026), post("Cook", 2010, 2018)))
                .isEmpty();
    }

    @Test
    void postsWithoutDatesProveNoTrade() {
        assertThat(SampleTrades.none()
                        .secondOf(SampleRequest.ofSomebody()
                                .held("Electrician", null)
                                .held("Paralegal", null)
                                .request()
                                .profile()))
                .isEmpty();
    }
}
