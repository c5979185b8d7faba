package org.jobatlas.recommendation.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.ContenderRetrieval;
import org.jobatlas.recommendation.internal.contender.Contenders;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.Trades;
import org.jobatlas.recommendation.internal.gate.Eligibility;
import org.jobatlas.search.WeightedTerm;

/** The first two steps, for each trade of a person: what is found, and what of it may be shown. */
final class EligibleContenders {

    private final ContenderRetrieval retrieval;
    private final Trades trades;
    private final Eligibility eligibility;

    EligibleContenders(ContenderRetrieval retrieval, Trades trades, Eligibility eligibility) {
        this.retrieval = retrieval;
        this.trades = trades;
        this.eligibility = eligibility;
    }

    /**
     * What may be shown of what was found.
     *
     * @param request for one trade of the person
     */
    record OfTrade(ListRequest request, Contenders contenders) {}

    /** Of each trade of the person, the first one first; of most people it is one. */
    List<OfTrade> of(ListRequest request, RankingVariant variant, StageClock clock) {
        List<ListRequest> asked =
                Stream.concat(Stream.of(request), other(request).stream()).toList();
        List<Contenders> found =
                clock.time("retrieve", () -> SideBySide.map(asked, one -> retrieval.find(one, variant)));
        return clock.time(
                "filter",
                () -> IntStream.range(0, asked.size())
                        .mapToObj(i -> new OfTrade(asked.get(i), eligible(asked.get(i), found.get(i), variant)))
                        .toList());
    }

    private Contenders eligible(ListRequest request, Contenders found, RankingVariant variant) {
        return variant.diversified() ? found.with(eligibility.eligible(found.items(), request)) : found;
    }

    /** The same list for somebody who did nothing but the second trade; empty for most people. */
    Optional<ListRequest> other(ListRequest request) {
        return trades.secondOf(request.profile())
                .map(second -> new ListRequest(second.profile(), request.settings(), request.at(), request.adapter()));
    }

    /** The words of the first trade. */
    static List<WeightedTerm> words(List<OfTrade> found) {
        return found.getFirst().contenders().words();
    }
}
