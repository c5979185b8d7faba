package org.jobatlas.recommendation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.feedback.RememberedFeedback;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Profile;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.Band;
import org.jobatlas.recommendation.Explanation;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.SkillGain;
import org.jobatlas.recommendation.internal.band.BandRule;
import org.jobatlas.recommendation.internal.band.Banding;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.recommendation.internal.contender.SampleTrades;
import org.jobatlas.recommendation.internal.feature.AllFeatures;
import org.jobatlas.recommendation.internal.gate.Eligibilities;
import org.jobatlas.recommendation.internal.gate.Gates;
import org.jobatlas.recommendation.internal.gate.SampleLicences;
import org.jobatlas.recommendation.internal.rank.ActiveDuel;
import org.jobatlas.recommendation.internal.rank.Models;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.RelatedFieldsTest;
import org.jobatlas.recommendation.internal.rank.Rerankers;
import org.jobatlas.recommendation.internal.record.ListLog;
import org.jobatlas.recommendation.internal.record.ListRecord;
import org.jobatlas.recommendation.internal.record.TraceFile;
import org.jobatlas.recommendation.internal.record.TraceLog;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.WeightedTerm;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The steps as they serve, over a retrieval and cards in memory. */
class RecommendationPipelineTest {

    private final List<Contender> found = new ArrayList<>();
    /** Found by the first skill of a profile alone, if it is docker. */
    private final Set<PostingId> rare = new HashSet<>();

    private final List<ListRequest> asked = new ArrayList<>();
    private final RememberedFeedback feedback = new RememberedFeedback();
    private final Profile profile = SampleRequest.ofSomebody().request().profile();

    private final CurrentAccount current = mock();
    private final ActiveDuel duels = new ActiveDuel(current);

    @SuppressWarnings("NullAway.Init")
    private RecommendationPipeline pipeline;

    @SuppressWarnings("NullAway.Init")
    private RankingSteps steps;

    @SuppressWarnings("NullAway.Init")
    private PipelineWorkbench workbench;

    @BeforeEach
    void connect() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        steps = new RankingSteps(
                new FoundContenders(found, rare, asked),
                SampleTrades.none(),
                Eligibilities.ofThePortal(),
                Rerankers.bundled(AllFeatures.features()),
                duels,
                new Banding(
                        new Gates(List.of()),
                        new BandRule(Map.of(Band.STRONG, -1000.0)),
                        Taxonomies.levels(),
                        Taxonomies.tellingTitles(),
                        RelatedFieldsTest.ofThePortal()),
                RecommendationPipelineTest::cards);
        Clock clock = Clock.fixed(SampleRequest.NOW, ZoneOffset.UTC);
        workbench = new PipelineWorkbench(steps, meters, clock);
        pipeline = new RecommendationPipeline(
                new FileReading(new NoFiles(), (text, turn) -> profile, (text, read) -> true, meters),
                steps,
                feedback,
                new Fingerprint(
                        Embedders.shared(),
                        Taxonomies.classifier(),
                        new IndexFingerprint("lucene-7"),
                        new BandRule(),
                        new StepsVersion()),
                new ListRecord(
                        new ListLog(feedback, JsonMapper.shared()),
                        new TraceLog(
                                new NoRecords(), new TraceFile(JsonMapper.shared()), AllFeatures.features(), meters)),
                meters,
                clock);
    }

    private static final class NoFiles implements ResumeTextExtractor {

        @Override
        public ResumeText extract(ResumeFile file, ReadingTurn turn) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean readsPictures() {
            return false;
        }
    }

    static List<Recommendation> cards(
            List<Judged> chosen, List<Judged> ranked, Profile profile, List<WeightedTerm> words) {
        List<Recommendation> cards = new ArrayList<>();
        for (Judged judged : chosen) {
            Rated rated = judged.rated();
            cards.add(new Recommendation(
                    cards.size() + 1,
                    Cards.of(rated.contender()),
                    new Explanation(
                            rated.parts(), List.of(), List.of(), List.of(), null, null, ranked.indexOf(judged) + 1),
                    judged.fit()));
        }
        return cards;
    }

    private PostingId find(SamplePosting posting) {
        Contender contender = posting.contender(1.0 / (found.size() + 1), 0.5);
        found.add(contender);
        return contender.id();
    }

    private static List<PostingId> ids(RecommendationList list) {
        return list.items().stream().map(item -> item.posting().id()).toList();
    }

    @Test
    void whatWasDismissedOrSetAsideDoesNotComeBack() {
        PostingId dismissed = find(SamplePosting.of("Baker"));
        PostingId aside = find(SamplePosting.of("Cook"));
        PostingId open = find(SamplePosting.of("Waiter"));
        feedback.excluded.add(dismissed);
        RecommendationSettings settings = RecommendationSettings.DEFAULT.without(Set.of(aside), Set.of());
        assertThat(ids(pipeline.recommend(profile, settings))).containsExactly(open);
        assertThat(asked.getFirst().settings().excluded()).containsExactlyInAnyOrder(dismissed, aside);
    }

    @Test
    void aDoorPromisesWhatTheListWillHoldOnceTheSkillIsAdded() {
        find(SamplePosting.of("Baker").asking("docker"));
        rare.add(find(SamplePosting.of("Cook")));
        rare.add(find(SamplePosting.of("Waiter")));
        Profile before = profile.withSkills(List.of("sql"));
        RecommendationSettings settings = RecommendationSettings.DEFAULT;
        List<SkillGain> gains = new SkillGains(
                        steps, SampleLicences.skills(), Taxonomies.builtIn(), new SimpleMeterRegistry())
                .of(new ListRequest(before, settings, SampleRequest.NOW));
        assertThat(gains).containsExactly(new SkillGain("docker", 2));
        assertThat(pipeline.recommend(before.withSkills(List.of("docker", "sql")), settings)
                        .fitting())
                .isEqualTo(pipeline.recommend(before, settings).fitting() + 2);
    }

    @Test
    void employersThatWereBlockedAnywhereAreOut() {
        find(SamplePosting.of("Baker").by("Kestrel"));
        find(SamplePosting.of("Cook").by("Ward"));
        PostingId open = find(SamplePosting.of("Waiter").by("Third"));
        feedback.blocked.add("kestrel");
        RecommendationSettings settings = RecommendationSettings.DEFAULT.without(Set.of(), Set.of("WARD"));
        assertThat(ids(pipeline.recommend(profile, settings))).containsExactly(open);
    }

    @Test
    void whatIsShownIsRememberedAsItWasMeasured() {
        find(SamplePosting.of("Baker"));
        find(SamplePosting.of("Cook"));
        RecommendationList list = pipeline.recommend(profile, RecommendationSettings.DEFAULT, Surface.MAIL);
        ShownList shown = feedback.shown.getFirst();
        assertThat(shown.id()).isEqualTo(list.id());
        assertThat(shown.surface()).isEqualTo(Surface.MAIL);
        assertThat(shown.fingerprint()).isEqualTo(list.fingerprint()).startsWith("reranker linear-");
        assertThat(shown.features()).isEqualTo(AllFeatures.features().names());
        assertThat(shown.origin().dial()).isEqualTo(RecommendationSettings.DEFAULT_DIVERSITY);
        assertThat(shown.origin().profileVersion()).matches("[0-9a-f]{16}");
        assertThat(shown.items())
                .extracting(
                        ShownItem::rank,
                        item -> item.values().get(0),
                        item -> item.values().get(1))
                .containsExactly(tuple(1, 1.0, 0.5), tuple(2, 0.5, 0.5));
        assertThat(shown.items()
                        .getFirst()
                        .values()
                        .get(AllFeatures.features().names().indexOf("pay")))
                .as("not stated is not 0")
                .isNull();
        assertThat(shown.items().getFirst().contributions())
                .isEqualTo(list.items().getFirst().explanation().parts().stream()
                        .map(Part::contribution)
                        .toList());
    }

    @Test
    void whatTrainsIsMeasuredByTheStepsThatServeEligibilityIncluded() {
        PostingId baker = find(SamplePosting.of("Baker").text("same"));
        find(SamplePosting.of("Baker").text("same"));
        PostingId cook = find(SamplePosting.of("Cook"));
        pipeline.recommend(profile, RecommendationSettings.DEFAULT);
        List<MeasuredPosting> measured =
                workbench.measure(profile, RankingVariant.PRODUCTION, RecommendationSettings.DEFAULT);
        assertThat(measured).extracting(MeasuredPosting::posting).containsExactly(baker, cook);
        for (ShownItem shown : feedback.shown.getFirst().items()) {
            double[] values = measured.stream()
                    .filter(one -> one.posting().equals(shown.posting()))
                    .findFirst()
                    .orElseThrow()
                    .values();
            for (int i = 0; i < values.length; i++) {
                Double logged = shown.values().get(i);
                assertThat(logged == null ? Double.NaN : logged).isEqualTo(Double.valueOf(values[i]));
            }
        }
    }

    @Test
    void whoTakesPartInAComparisonGetsAListDrawnFromBothAndNobodyElse() {
        find(SamplePosting.of("Baker"));
        find(SamplePosting.of("Cook"));
        ModelDuel duel = new ModelDuel(UUID.randomUUID(), Models.linear(new FeatureWeight("agreement", 50, 0)), 1);
        duels.set(duel);
        when(current.find()).thenReturn(Optional.empty());
        assertThat(pipeline.recommend(profile, RecommendationSettings.DEFAULT).fingerprint())
                .doesNotContain("duel");
        when(current.find()).thenReturn(Optional.of(new AccountId(new UUID(1, 2))));
        assertThat(pipeline.recommend(profile, RecommendationSettings.DEFAULT).fingerprint())
                .contains("duel " + duel.id());
        assertThat(feedback.shown.getLast().origin().versions().get("teams"))
                .hasSize(2)
                .matches("[AB]+");
        duels.set(null);
        assertThat(pipeline.recommend(profile, RecommendationSettings.DEFAULT).fingerprint())
                .doesNotContain("duel");
    }

    @Test
    void whatTheCommandLinePrintsWasShownToNobody() {
        PostingId baker = find(SamplePosting.of("Baker"));
        assertThat(ids(pipeline.preview(profile, RecommendationSettings.DEFAULT)))
                .containsExactly(baker);
        assertThat(feedback.shown).isEmpty();
    }

    @Test
    void anotherStateOfTheProfileIsAnotherVersionOfIt() {
        assertThat(ProfileVersion.of(profile))
                .isEqualTo(
                        ProfileVersion.of(SampleRequest.ofSomebody().request().profile()))
                .isNotEqualTo(ProfileVersion.of(
                        SampleRequest.ofSomebody().skills("java").request().profile()));
    }
}
