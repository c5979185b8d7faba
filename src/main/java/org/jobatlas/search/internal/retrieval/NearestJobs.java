package org.jobatlas.search.internal.retrieval;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSummaries;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.PostingRetriever;
import org.jobatlas.search.RelatedJobs;
import org.jobatlas.search.RetrievalQuery;
import org.jobatlas.search.internal.engine.IndexSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Related jobs by the vector of the job, and by the name of its employer. */
@Service
class NearestJobs implements RelatedJobs {

    private static final int DEPTH = 200;
    private static final int LOOKED_AT = 24;

    private final PostingRetriever retriever;
    private final IndexSession index;
    private final PostingFeatureStore features;
    private final PostingSummaries summaries;

    NearestJobs(
            PostingRetriever retriever, IndexSession index, PostingFeatureStore features, PostingSummaries summaries) {
        this.retriever = retriever;
        this.index = index;
        this.features = features;
        this.summaries = summaries;
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<PostingSummary> similar(PostingDetails posting, int limit) {
        PostingFeatures own = features.find(List.of(posting.id())).get(posting.id());
        float[] vector = own == null ? null : own.vector();
        if (own == null || vector == null) {
            return List.of();
        }
        List<PostingId> near = retriever.retrieve(query(posting, vector)).vector().stream()
                .map(Scored::item)
                .limit(LOOKED_AT)
                .toList();
        var known = features.find(near);
        Set<String> texts = new HashSet<>(Set.of(own.textHash()));
        List<PostingId> different = near.stream()
                .filter(id -> !id.equals(posting.id()))
                .filter(id -> known.containsKey(id)
                        && texts.add(Objects.requireNonNull(known.get(id)).textHash()))
                .limit(limit)
                .toList();
        return summaries.find(different);
    }

    @Override
    @PreAuthorize("permitAll()")
    public List<PostingSummary> ofEmployer(PostingDetails posting, int limit) {
        String employer = posting.employer();
        if (employer == null || employer.isBlank()) {
            return List.of();
        }
        List<PostingId> named = index.call(session -> session
                .search(Posting.class)
                .select(f -> f.id(UUID.class))
                .where(f -> f.and(
                        f.phrase().field(PostingFields.EMPLOYER).matching(employer),
                        f.not(Filters.anyOf(f, List.of(posting.id())))))
                .routing(index.parts())
                .sort(f -> f.field(PostingFields.PUBLISHED_AT).desc())
                .fetchHits(LOOKED_AT)
                .stream()
                .map(PostingId::new)
                .toList());
        return summaries.find(named).stream()
                .filter(other -> employer.equalsIgnoreCase(String.valueOf(other.employer())))
                .limit(limit)
                .toList();
    }

    private static RetrievalQuery query(PostingDetails posting, float[] vector) {
        return new RetrievalQuery(
                posting.title(),
                posting.language(),
                List.of(posting.title()),
                List.of(),
                List.of(),
                vector,
                JobFilters.NONE,
                Set.of(posting.id()),
                DEPTH);
    }
}
