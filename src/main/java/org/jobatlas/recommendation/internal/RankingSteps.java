package org.jobatlas.recommendation.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.model.ModelVersion;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.MeasuredPosting;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.QueryAdapter;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.Recommendation;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.band.BandedChoice;
import org.jobatlas.recommendation.internal.band.Banding;
import org.jobatlas.recommendation.internal.band.Judged;
import org.jobatlas.recommendation.internal.band.PlainOrder;
import org.jobatlas.recommendation.internal.band.Spread;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ContenderRetrieval;
import org.jobatlas.recommendation.internal.contender.Contenders;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.Trades;
import org.jobatlas.recommendation.internal.explain.ListAssembly;
import org.jobatlas.recommendation.internal.gate.Eligibility;
import org.jobatlas.recommendation.internal.rank.ActiveDuel;
import org.jobatlas.recommendation.internal.rank.Diversification;
import org.jobatlas.recommendation.internal.rank.Ranking;
import org.jobatlas.recommendation.internal.rank.Rated;
import org.jobatlas.recommendation.internal.rank.Reranker;
import org.jobatlas.search.WeightedTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The five steps in their order. */
@Component
public class RankingSteps {

    private final ContenderRetrieval retrieval;
    private final Trades trades;
    private final EligibleContenders contenders;
    private final Reranker reranker;
    private final ActiveDuel duels;
    private final Banding banding;
    private final ListAssembly assembly;
    private final Diversification diversification = new Diversification();

    RankingSteps(
            ContenderRetrieval retrieval,
            Trades trades,
            Eligibility eligibility,
            Reranker reranker,
            ActiveDuel duels,
            Banding banding,
            ListAssembly assembly) {
        this.retrieval = retrieval;
        this.trades = trades;
        this.contenders = new EligibleContenders(retrieval, trades, eligibility);
        this.reranker = reranker;
        this.duels = duels;
        this.banding = banding;
        this.assembly = assembly;
    }

    private ListRequest adapted(ListRequest request, RankingVariant variant) {
        return retrieval.through(request, variant);
    }

    public Made run(ListRequest asked, StageClock clock) {
        ListRequest request = adapted(asked, RankingVariant.PRODUCTION);
        List<EligibleContenders.OfTrade> eligible = contenders.of(request, RankingVariant.PRODUCTION, clock);
        return made(
                choice(eligible, request, RankingVariant.PRODUCTION, clock),
                EligibleContenders.words(eligible),
                request,
                clock);
    }

    /** The same, drawn from two models where whoever asks takes part in a comparison. */
    Made serve(ListRequest asked, StageClock clock) {
        ListRequest request = adapted(asked, RankingVariant.PRODUCTION);
        Optional<ModelDuel> duel = asked.settings().order().learned() ? duels.ofCurrent() : Optional.empty();
        if (duel.isEmpty()) {
            return run(request, clock);
        }
        List<EligibleContenders.OfTrade> eligible = contenders.of(request, RankingVariant.PRODUCTION, clock);
        Choice own = choice(eligible, request, RankingVariant.PRODUCTION, clock);
        Choice other = choice(
                eligible, request, RankingVariant.PRODUCTION.scoredBy(duel.get().challenger()), clock);
        return clock.time(
                "draw",
                () -> new Drawing(assembly, request, EligibleContenders.words(eligible))
                        .of(duel.get().id(), own, other)
                        .through(request));
    }

    private Choice choice(
            List<EligibleContenders.OfTrade> eligible, ListRequest request, RankingVariant variant, StageClock clock) {
        Ranking ranking = ranking(eligible, variant, clock);
        List<Judged> judged = clock.time("judge", () -> banding.judgeForList(ranking.items(), request));
        List<Judged> shown = banding.offered(judged, request);
        Spread spread = banding.spread(shown, request, trades);
        List<Judged> chosen = clock.time("diversify", () -> chosen(shown, spread, request));
        return new Choice(ranking.model(), banding.more(judged, shown, request), shown, spread, chosen);
    }

    private static List<Judged> chosen(List<Judged> shown, Spread spread, ListRequest request) {
        return PlainOrder.of(request)
                .map(plain -> plain.chosen(shown, spread.size()))
                .orElseGet(() -> BandedChoice.of(shown, spread));
    }

    private Made made(Choice choice, List<WeightedTerm> words, ListRequest request, StageClock clock) {
        Optional<PlainOrder> plain = PlainOrder.of(request);
        // in an order that no score makes, nothing stands elsewhere than its order has it
        List<Judged> ranked = plain.isPresent() ? choice.chosen() : choice.shown();
        List<Recommendation> items =
                clock.time("explain", () -> assembly.assemble(choice.chosen(), ranked, request.profile(), words));
        return new Made(items, choice.model(), choice.more(), choice.shown(), choice.spread()).through(request, plain);
    }

    /**
     * What one model makes of what may be shown.
     *
     * @param shown all that could be shown, best first
     * @param spread how the list is chosen of it
     * @param chosen in the order to show
     */
    record Choice(ModelVersion model, List<More> more, List<Judged> shown, Spread spread, List<Judged> chosen) {}

    /** How many would be in a list of any length under the settings. */
    int count(ListRequest request, StageClock clock) {
        List<Judged> judged = judged(request, clock);
        return BandedChoice.of(
                        banding.shown(judged, request.settings().scope()),
                        Spread.plain(request.settings().diversity(), More.MOST))
                .size();
    }

    /** How many come nearest under the settings, where nothing fits. */
    int nearest(ListRequest request, StageClock clock) {
        return banding.offered(judged(request, clock), request).size();
    }

    /** All that is found with what gates and bands say of it. */
    List<Judged> judged(ListRequest request, StageClock clock) {
        return banding.judge(rank(request, RankingVariant.PRODUCTION, clock).items(), request);
    }

    /** One job as it would be measured and judged in a list, whether or not it would be found; empty where it is not open. */
    Optional<Recommendation> one(ListRequest asked, PostingId posting, StageClock clock) {
        ListRequest request = adapted(asked, RankingVariant.PRODUCTION);
        Contenders found = clock.time("retrieve", () -> retrieval.find(request, RankingVariant.PRODUCTION));
        Ranking first = alone(found, posting, request);
        Ranking best = contenders
                .other(request)
                .map(other -> first.with(alone(retrieval.find(other, RankingVariant.PRODUCTION), posting, other)))
                .orElse(first);
        List<Judged> judged = banding.judge(best.items(), request);
        return assembly.assemble(judged, judged, request.profile(), found.words()).stream()
                .findFirst();
    }

    /** Postings measured and judged beside no list, in the order of bands. */
    public List<Judged> alone(List<PostingFeatures> postings, ListRequest request) {
        List<Contender> alone =
                postings.stream().map(posting -> new Contender(posting, 0, 0)).toList();
        return banding.judge(
                reranker.rerank(alone, request, RankingVariant.PRODUCTION).items(), request);
    }

    /** The first three steps: all that may be shown, best first. */
    Ranked rank(ListRequest asked, RankingVariant variant, StageClock clock) {
        ListRequest request = adapted(asked, variant);
        List<EligibleContenders.OfTrade> eligible = contenders.of(request, variant, clock);
        return new Ranked(ranking(eligible, variant, clock), EligibleContenders.words(eligible));
    }

    /** The fourth step: the list that is shown. */
    List<Rated> choose(Ranked ranked, RecommendationSettings settings) {
        return diversification.diversify(ranked.items(), settings.diversity(), settings.size());
    }

    /** The features of all that passes the first two steps. */
    List<MeasuredPosting> measure(ListRequest asked, RankingVariant variant, StageClock clock) {
        ListRequest request = adapted(asked, variant);
        return reranker.measure(
                contenders.of(request, variant, clock).getFirst().contenders().items(), request);
    }

    private Ranking alone(Contenders found, PostingId posting, ListRequest request) {
        List<Contender> job = found.items().stream()
                .filter(contender -> contender.id().equals(posting))
                .findFirst()
                .or(() -> retrieval.alone(posting))
                .map(List::of)
                .orElse(List.of());
        return reranker.rerank(job, request, RankingVariant.PRODUCTION);
    }

    /** Of somebody with two trades, what is found for either. */
    private Ranking ranking(List<EligibleContenders.OfTrade> eligible, RankingVariant variant, StageClock clock) {
        return clock.time(
                "rerank",
                () -> eligible.stream()
                        .map(one -> reranker.rerank(one.contenders().items(), one.request(), variant))
                        .reduce(Ranking::with)
                        .orElseThrow());
    }

    List<FeatureWeight> weights() {
        return reranker.weights();
    }

    /**
     * All that may be shown.
     *
     * @param words of the profile that were looked for
     */
    record Ranked(Ranking ranking, List<WeightedTerm> words) {

        /** Best first. */
        List<Rated> items() {
            return ranking.items();
        }
    }

    /**
     * What is shown.
     *
     * @param model the one that scored it
     * @param adapter that turned the vector of the profile
     * @param more what a wider band would add
     * @param choice all that could be shown, best first
     * @param spread how the list was chosen of it
     * @param drawn where it was drawn from two models
     * @param fields version of what told the fields of the profile; null where the person did
     * @param plain the order, where no model made it
     */
    public record Made(
            List<Recommendation> items,
            ModelVersion model,
            ModelVersion adapter,
            List<More> more,
            List<Judged> choice,
            Spread spread,
            Optional<Drawing.Drawn> drawn,
            Optional<PlainOrder> plain,
            @Nullable String fields) {

        public Made(
                List<Recommendation> items, ModelVersion model, List<More> more, List<Judged> choice, Spread spread) {
            this(
                    items,
                    model,
                    QueryAdapter.IDENTITY.version(),
                    more,
                    choice,
                    spread,
                    Optional.empty(),
                    Optional.empty(),
                    null);
        }

        public Made through(ListRequest request) {
            return through(request, plain);
        }

        public Made through(ListRequest request, Optional<PlainOrder> order) {
            QueryAdapter one = request.adapter();
            return new Made(
                    items,
                    model,
                    one == null ? adapter : one.version(),
                    more,
                    choice,
                    spread,
                    drawn,
                    order,
                    request.profile().fields().by());
        }
    }
}
