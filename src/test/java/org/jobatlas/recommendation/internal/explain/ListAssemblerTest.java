package org.jobatlas.recommendation.internal.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.internal.Cards;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.feature.SampleHeldTitles;
import org.jobatlas.recommendation.internal.gate.SampleLicences;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.junit.jupiter.api.Test;

class ListAssemblerTest {

    private static final Place HOME = new Place("Göteborg", null, "SE", new GeoPoint(57.7, 11.97));

    private final Map<PostingId, PostingSummary> published = new HashMap<>();
    private final Map<PostingId, String> texts = new HashMap<>();
    private final ListAssembler assembler = new ListAssembler(
            new PostingSummaries() {
                @Override
                public List<PostingSummary> find(Collection<PostingId> ids) {
                    return ids.stream()
                            .filter(published::containsKey)
                            .map(published::get)
                            .toList();
                }

                @Override
                public Map<PostingId, String> texts(Collection<PostingId> ids) {
                    return texts;
                }
            },
            SampleLicences.skills(),
            SampleHeldTitles.all());

    private Rated published(SamplePosting posting) {
        Contender contender = posting.contender();
        published.put(contender.id(), Cards.of(contender));
        return new Rated(contender, List.of(), 0);
    }

    private List<Recommendation> assembled(ListRequest request, List<Rated> chosen, List<Rated> ranked) {
        return assembler.assemble(
                judged(chosen),
                judged(ranked),
                request.profile(),
                List.of(new WeightedTerm("C++", 2), new WeightedTerm("baking", 1)));
    }

    private static List<Judged> judged(List<Rated> rated) {
        return rated.stream()
                .map(one -> new Judged(one, List.of(), Band.STRONG))
                .toList();
    }

    private List<Recommendation> assembled(ListRequest request, Rated only) {
        return assembled(request, List.of(only), List.of(only));
    }

    @Test
    void eachItemKnowsItsRankAndTheOneItWouldHaveWithoutDiversification() {
        List<Rated> ranked = List.of(
                published(SamplePosting.of("First")),
                published(SamplePosting.of("Second")),
                published(SamplePosting.of("Third")));
        List<Rated> chosen = List.of(ranked.getFirst(), ranked.getLast(), ranked.get(1));
        List<Recommendation> list = assembled(SampleRequest.ofSomebody().request(), chosen, ranked);
        assertThat(list).extracting(Recommendation::rank).containsExactly(1, 2, 3);
        assertThat(list)
                .extracting(
                        item -> item.posting().title(),
                        item -> item.explanation().closestRank())
                .containsExactly(tuple("First", 1), tuple("Third", 3), tuple("Second", 2));
    }

    @Test
    void aPostingThatWasClosedMeanwhileLeavesNoGap() {
        Rated closed = new Rated(SamplePosting.of("Closed").contender(), List.of(), 0);
        List<Rated> all = new ArrayList<>(List.of(closed, published(SamplePosting.of("Open"))));
        List<Recommendation> list = assembled(SampleRequest.ofSomebody().request(), all, all);
        assertThat(list).singleElement().satisfies(item -> {
            assertThat(item.rank()).isEqualTo(1);
            assertThat(item.posting().title()).isEqualTo("Open");
        });
    }

    @Test
    void skillsAreThoseThatAreHadAndThoseThatAreMissing() {
        Explanation why = assembled(
                        SampleRequest.ofSomebody().skills("sql", "java").request(),
                        published(SamplePosting.of("Developer").asking("java", "kafka", "sql")))
                .getFirst()
                .explanation();
        assertThat(why.matchingSkills()).containsExactly("java", "sql");
        assertThat(why.missingSkills()).containsExactly("kafka");
    }

    @Test
    void matchingWordsStandInTheTextAsWholeWords() {
        Rated posting = published(SamplePosting.of("Developer"));
        texts.put(posting.contender().id(), "We write C++. No bakingsoda.");
        assertThat(assembled(SampleRequest.ofSomebody().request(), posting)
                        .getFirst()
                        .explanation()
                        .matchingWords())
                .containsExactly("C++");
    }

    @Test
    void theDistanceIsFromHomeAndUnknownWithoutOne() {
        Rated posting = published(SamplePosting.of("Baker").in(HOME));
        assertThat(assembled(SampleRequest.ofSomebody().living(HOME).request(), posting)
                        .getFirst()
                        .explanation()
                        .distanceKm())
                .isZero();
        assertThat(assembled(SampleRequest.ofSomebody().request(), posting)
                        .getFirst()
                        .explanation()
                        .distanceKm())
                .isNull();
    }
}
