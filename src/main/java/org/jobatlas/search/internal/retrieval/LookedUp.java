package org.jobatlas.search.internal.retrieval;

import java.io.IOException;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** A query whose terms are looked up in the index already, so that asking it twice looks them up once. */
final class LookedUp {

    private LookedUp() {}

    /** The same query, for this state of the index alone. */
    static Query in(IndexSearcher searcher, Query query) throws IOException {
        return switch (query) {
            case TermQuery term -> new TermQuery(term.getTerm(), TermStates.build(searcher, term.getTerm(), true));
            case BoostQuery boosted -> new BoostQuery(in(searcher, boosted.getQuery()), boosted.getBoost());
            case BooleanQuery any -> {
                BooleanQuery.Builder parts =
                        new BooleanQuery.Builder().setMinimumNumberShouldMatch(any.getMinimumNumberShouldMatch());
                for (BooleanClause clause : any) {
                    parts.add(in(searcher, clause.query()), clause.occur());
                }
                yield parts.build();
            }
            default -> query;
        };
    }
}
