package org.jobatlas.recommendation.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.RankingVariant;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.ContenderRetrieval;
import org.jobatlas.recommendation.internal.contender.Contenders;
import org.jobatlas.recommendation.internal.contender.ListRequest;
import org.jobatlas.search.RetrievalQuery;

/**
 * Finds the same for everybody.
 *
 * @param rare found by the first skill of a profile alone, if it is docker
 * @param asked filled with every request
 */
record FoundContenders(List<Contender> found, Set<PostingId> rare, List<ListRequest> asked)
        implements ContenderRetrieval {

    @Override
    public Contenders find(ListRequest request, RankingVariant variant) {
        asked.add(request);
        boolean docker = request.profile().skills().stream().limit(1).anyMatch("docker"::equals);
        return new Contenders(
                found.stream()
                        .filter(one -> !request.settings().excluded().contains(one.id()))
                        .filter(one -> docker || !rare.contains(one.id()))
                        .toList(),
                List.of());
    }

    @Override
    public Optional<Contender> alone(PostingId posting) {
        return Optional.empty();
    }

    @Override
    public RetrievalQuery query(ListRequest request) {
        throw new UnsupportedOperationException();
    }
}
