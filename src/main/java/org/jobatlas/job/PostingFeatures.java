package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jobatlas.taxonomy.FieldScores;
import org.jspecify.annotations.Nullable;

/**
 * What ranking needs of a published posting.
 *
 * @param occupations ids of taxonomy occupations named in the title
 * @param conditions what decides whether somebody can take the job at all
 * @param fieldScores unknown until classified
 * @param vector unit vector; null until computed
 * @param textHash digest of title and text: equal for copies of one advertisement
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record PostingFeatures(
        PostingId id,
        PostingFacts facts,
        PostingConditions conditions,
        List<String> occupations,
        FieldScores fieldScores,
        Instant publishedAt,
        float @Nullable [] vector,
        String textHash)
        implements StatesFacts {

    public PostingFeatures {
        occupations = List.copyOf(occupations);
    }

    /** The same with another vector. */
    public PostingFeatures withVector(float @Nullable [] other) {
        return new PostingFeatures(id, facts, conditions, occupations, fieldScores, publishedAt, other, textHash);
    }
}
