package org.jobatlas.learning.internal.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.GateReport.Check;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.learning.internal.sample.Seekers;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.internal.rank.Models;
import org.junit.jupiter.api.Test;

class ModelGateTest {

    private static final RankingModel SERVING = Models.linear(new FeatureWeight("title", 100, 0));
    private static final RankingModel TRAINED = Models.linear(new FeatureWeight("skills", 100, 0));

    private double foretold = 9;
    private final PostingFeatureStore postings = mock();
    private final Probes probes = mock();
    private final ModelGate gate = new ModelGate(new PairedGains(new Slicing(postings)), probes);
    private final Seekers seekers = new Seekers(
            9, values -> Seekers.at(values, "distance"), values -> 8 * (Seekers.at(values, "skills") - 0.5));

    private GateReport judge(List<Episode> heldOut) {
        when(postings.find(anyCollection())).thenReturn(Map.of());
        return gate.judge(new Trial(
                Contestant.of(SERVING), Contestant.of(TRAINED), heldOut, Set.of(), PositionBias.none(), foretold));
    }

    private static Check check(GateReport report, String name) {
        return report.checks().stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void probesPass() {
        probes(24, 24);
    }

    private void probes(int people, long hits) {
        when(probes.look(any())).thenReturn(new Probes.Seen(people, people, hits, 1, 1));
    }

    private List<Episode> lists(int people) {
        List<Episode> lists = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Episode list = seekers.list(i, new UUID(0, i % people), values -> 8 * (Seekers.at(values, "skills") - 0.5));
            if (list.tells()) {
                lists.add(list);
            }
        }
        return lists;
    }

    @Test
    void whatIsBetterForManyPeoplePasses() {
        probesPass();
        assertThat(judge(lists(200)).failures()).isEmpty();
    }

    @Test
    void manyListsOfTwoPeopleProveNothing() {
        probesPass();
        assertThat(check(judge(lists(2)), "gain").passed()).isFalse();
    }

    @Test
    void whereNoListCanBeMadeAnewTheModelDoesNotPass() {
        probes(0, 0);
        assertThat(judge(lists(200)).passed()).isFalse();
    }

    @Test
    void ofTwoDozenPeopleOneMayMissTheVeryJobAndTwoMayNot() {
        probes(24, 23);
        assertThat(check(judge(lists(200)), "exact-hit").passed()).isTrue();
        probes(24, 22);
        assertThat(check(judge(lists(200)), "exact-hit").passed()).isFalse();
    }

    @Test
    void whatWasLearntFromAnswersThatSayNothingDoesNotPassHoweverItOrders() {
        probesPass();
        foretold = 2.4;
        assertThat(judge(lists(200)).failures()).extracting(Check::name).containsExactly("answers");
    }

    @Test
    void aListSaysAsMuchAsItCounts() {
        probesPass();
        List<Episode> lists = lists(200);
        double gain = judge(lists).slices().getFirst().difference().mean();
        for (int i = 0; i < 200; i++) {
            lists.add(seekers.list(i, new UUID(1, i), values -> -8 * (Seekers.at(values, "skills") - 0.5)));
        }
        assertThat(judge(lists).slices().getFirst().difference().mean()).isLessThan(gain - 0.01);
        lists.replaceAll(list -> list.person().getMostSignificantBits() == 1 ? countingNothing(list) : list);
        assertThat(judge(lists).slices().getFirst().difference().mean()).isCloseTo(gain, within(1e-9));
    }

    private static Episode countingNothing(Episode list) {
        return new Episode(list.list(), list.person(), list.at(), list.features(), list.items(), 0, null);
    }
}
