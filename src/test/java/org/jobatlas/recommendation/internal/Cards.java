package org.jobatlas.recommendation.internal;

import java.util.Collection;
import java.util.List;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.recommendation.internal.contender.Contender;

/** What lists show of contenders, for tests. */
public final class Cards {

    private Cards() {}

    public static PostingSummary of(Contender contender) {
        PostingFeatures posting = contender.posting();
        return new PostingSummary(posting.id(), posting.facts(), posting.publishedAt(), "");
    }

    public static List<PostingSummary> of(Collection<Contender> contenders) {
        return contenders.stream().map(Cards::of).toList();
    }
}
