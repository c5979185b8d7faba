package org.jobatlas.recommendation.internal.record;

import java.util.Map;
import org.jobatlas.feedback.Surface;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.internal.RankingSteps;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.springframework.stereotype.Component;

/** Records a served list: the impressions in the feedback log, and the trace. */
@Component
public class ListRecord {

    /** How and where it was served. */
    public record Served(RankingSteps.Made made, ListRequest request, Surface surface) {}

    private final ListLog lists;
    private final TraceLog traces;

    public ListRecord(ListLog lists, TraceLog traces) {
        this.lists = lists;
        this.traces = traces;
    }

    public void keep(RecommendationList list, Map<String, String> versions, Served served) {
        lists.record(list, versions, served.request(), served.surface());
        traces.keep(list.id(), served.made());
    }
}
