package org.jobatlas.recommendation.internal.benchmark;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.internal.contender.ContenderRetrieval;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.recommendation.internal.contender.Trades;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.shared.BenchmarkBaseline;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the engine alone has to do for the list of a person: two queries and their fusion, for each trade of the person. */
@Component
@org.springframework.context.annotation.Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "lucene", matchIfMissing = true)
class BareQueries {

    private final ContenderRetrieval retrieval;
    private final Trades trades;
    private final BenchmarkBaseline<RetrievalQuery> engine;

    BareQueries(ContenderRetrieval retrieval, Trades trades, BenchmarkBaseline<RetrievalQuery> engine) {
        this.retrieval = retrieval;
        this.trades = trades;
        this.engine = engine;
    }

    /** Prepared; it does the work each time that it runs. */
    Runnable of(Profile profile) {
        List<Runnable> queries = Stream.concat(
                        Stream.of(profile), trades.secondOf(profile).map(Trades.Second::profile).stream())
                .map(trade -> engine.on(
                        retrieval.query(new ListRequest(trade, RecommendationSettings.DEFAULT, Instant.EPOCH))))
                .toList();
        return () -> queries.forEach(Runnable::run);
    }
}
