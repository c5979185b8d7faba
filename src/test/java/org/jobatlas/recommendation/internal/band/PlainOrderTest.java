package org.jobatlas.recommendation.internal.band;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainOrderTest {

    private static final Place MALMO = town("Malmö", 55.6, 13.0);
    private static final Place LUND = town("Lund", 55.7, 13.2);
    private static final Place OSLO = town("Oslo", 59.9, 10.7);

    private static Place town(String name, double latitude, double longitude) {
        return new Place(name, null, null, new GeoPoint(latitude, longitude));
    }

    private static Judged job(SamplePosting posting, double wording, double score, Band band) {
        return new Judged(new Rated(posting.contender(0, wording), List.of(), score), List.of(), band);
    }

    private static SamplePosting posted(int day, Place... places) {
        return SamplePosting.of("Job " + day).in(places).published(Instant.EPOCH.plusSeconds(day * 86_400L));
    }

    private final Judged oldNear = job(posted(1, MALMO), 0.4, 95, Band.STRONG);
    private final Judged newFar = job(posted(9, OSLO), 0.1, 61, Band.WORTH_A_LOOK);
    private final Judged middle = job(posted(5, OSLO, LUND), 0.9, 70, Band.STRONG);
    private final Judged placeless = job(posted(7), 0, 99, Band.STRONG);
    private final List<Judged> shown = List.of(placeless, oldNear, middle, newFar);

    private static ListRequest request(ListOrder order, Place home) {
        return SampleRequest.ofSomebody()
                .living(home)
                .settings(RecommendationSettings.DEFAULT.inOrder(order))
                .request();
    }

    private static List<Judged> chosen(List<Judged> of, ListRequest request) {
        return PlainOrder.of(request).orElseThrow().chosen(of, 10);
    }

    private List<Judged> chosen(ListOrder order) {
        return chosen(shown, request(order, MALMO));
    }

    @Test
    void theNewestComeFirstWhateverScoreAndBand() {
        assertThat(chosen(ListOrder.NEWEST)).containsExactly(newFar, placeless, middle, oldNear);
    }

    @Test
    void theNearestComeFirstAndWhatNamesNoPlaceComesLast() {
        assertThat(chosen(ListOrder.NEAREST)).containsExactly(oldNear, middle, newFar, placeless);
    }

    @Test
    void mostWordsOfTheResumeComeFirst() {
        assertThat(chosen(ListOrder.WORDS)).containsExactly(middle, oldNear, newFar, placeless);
    }

    @Test
    void whereNobodyKnowsWhereWaysBeginTheNewestComeFirst() {
        ListRequest nowhere = SampleRequest.ofSomebody()
                .settings(RecommendationSettings.DEFAULT.inOrder(ListOrder.NEAREST))
                .request();
        assertThat(chosen(shown, nowhere)).isEqualTo(chosen(ListOrder.NEWEST));
    }

    @ParameterizedTest
    @EnumSource(names = "BEST", mode = EnumSource.Mode.EXCLUDE)
    void noScoreAndNoOrderInWhichTheyWereFoundMovesAnything(ListOrder order) {
        Random random = new Random(7);
        List<Judged> equals = new ArrayList<>(shown);
        for (int i = 0; i < 20; i++) {
            equals.add(job(posted(5, OSLO), 0.5, i, Band.STRONG));
        }
        PlainOrder plain = PlainOrder.of(request(order, MALMO)).orElseThrow();
        List<Judged> sorted = plain.sorted(equals);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(equals, random);
            assertThat(plain.sorted(equals)).isEqualTo(sorted);
        }
    }

    private static SamplePosting copy(int day) {
        return posted(day, MALMO).by("Kestrel").vector(1, 0);
    }

    @Test
    void copiesOfOneAdvertisementComeOnceInEveryOrder() {
        List<Judged> copies = List.of(job(copy(1), 0.3, 90, Band.STRONG), job(copy(2), 0.3, 90, Band.STRONG));
        assertThat(chosen(copies, request(ListOrder.NEWEST, MALMO))).containsExactly(copies.getLast());
    }

    @Test
    void theOrderOfTheModelIsNoPlainOne() {
        assertThat(PlainOrder.of(request(ListOrder.BEST, MALMO))).isEmpty();
    }
}
