package org.jobatlas.evaluation.internal.score;

import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.internal.system.IndexedCorpus;
import org.jobatlas.ranking.metrics.AlphaDiscountedGain;
import org.jobatlas.ranking.metrics.AveragePrecision;
import org.jobatlas.ranking.metrics.DiscountedGain;
import org.jobatlas.ranking.metrics.Diversity;
import org.jobatlas.ranking.metrics.JudgedList;
import org.jobatlas.ranking.metrics.Precision;

/** The measures of the report, in its order. */
public enum Metric {
    NDCG("ndcg@10") {
        @Override
        double of(Served list) {
            return DiscountedGain.EXPONENTIAL.at(10, list.judged());
        }
    },
    NDCG_LINEAR("ndcg@10-linear") {
        @Override
        double of(Served list) {
            return DiscountedGain.LINEAR.at(10, list.judged());
        }
    },
    MAP("map@25") {
        @Override
        double of(Served list) {
            return AveragePrecision.OF_ALL.at(25, list.judged());
        }
    },
    AP("ap@25") {
        @Override
        double of(Served list) {
            return AveragePrecision.OF_REACHABLE.at(25, list.judged());
        }
    },
    MRR("mrr@10") {
        @Override
        double of(Served list) {
            return Precision.reciprocalRankAt(10, list.judged());
        }
    },
    PRECISION("p@10") {
        @Override
        double of(Served list) {
            return Precision.at(10, list.judged());
        }
    },
    RECALL("recall@100") {
        @Override
        double of(Served list) {
            return Precision.recallAt(100, list.judged());
        }
    },
    ALPHA_NDCG("alpha-ndcg@10") {
        @Override
        double of(Served list) {
            return new AlphaDiscountedGain(0.5).at(10, list.documents(), list.judgements(), list.corpus()::domain);
        }
    },
    ILD("ild@10") {
        @Override
        double of(Served list) {
            return Diversity.intraListAt(10, list.documents(), list.corpus()::similarity);
        }
    },
    COVERAGE("domain-coverage@10") {
        @Override
        double of(Served list) {
            return Diversity.coverageAt(
                    10, list.documents(), list.corpus()::domain, list.corpus().domains());
        }
    };

    private final String key;

    Metric(String key) {
        this.key = key;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    abstract double of(Served list);

    /** A list, what was judged for its query, and the corpus it is from. */
    record Served(List<String> documents, Map<String, Integer> judgements, JudgedList judged, IndexedCorpus corpus) {

        static Served of(List<String> documents, Map<String, Integer> judgements, IndexedCorpus corpus) {
            return new Served(documents, judgements, JudgedList.of(documents, judgements), corpus);
        }
    }
}
