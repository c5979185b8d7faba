package org.jobatlas.recommendation.internal.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jobatlas.feedback.FeedbackReview;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ImpressionRecords;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.recommendation.ListReplays;
import org.jobatlas.recommendation.ListTrace;
import org.jobatlas.recommendation.internal.rank.Reranker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class RecordedReplays implements ListReplays {

    private final FeedbackReview lists;
    private final ImpressionRecords records;
    private final TraceFile files;
    private final Reranker reranker;

    RecordedReplays(FeedbackReview lists, ImpressionRecords records, TraceFile files, Reranker reranker) {
        this.lists = lists;
        this.records = records;
        this.files = files;
        this.reranker = reranker;
    }

    @Override
    public Optional<Replay> replay(ImpressionListId list) {
        return lists.list(list)
                .flatMap(served -> records.find(list).map(files::read).map(trace -> replay(served, trace)));
    }

    private Replay replay(LoggedList served, ListTrace trace) {
        double[] recorded = trace.contenders().stream()
                .mapToDouble(ListTrace.Measure::score)
                .toArray();
        double[][] measured = trace.contenders().stream()
                .map(measure -> values(measure.values()))
                .toArray(double[][]::new);
        Optional<double[]> again = reranker.rescore(trace.model(), trace.features(), measured);
        double[] scores = again.orElse(recorded);
        return new Replay(
                served, trace, Replaying.order(trace, scores), again.isPresent(), Arrays.equals(scores, recorded));
    }

    private static double[] values(List<@Nullable Double> values) {
        return values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
    }
}
