package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What ranking needs of a published posting.
 *
 * @param skills ids of taxonomy skills, most important first
 * @param occupations ids of taxonomy occupations named in the title
 * @param fieldScores unknown until classified
 * @param vector unit vector; null until computed
 * @param textHash digest of title and text: equal for copies of one advertisement
 * @param facts what the posting states plainly beside
 */
public record PostingFeatures(
        PostingId id,
        String title,
        @Nullable String employer,
        List<Place> places,
        @Nullable RemoteKind remote,
        @Nullable Seniority seniority,
        @Nullable PayRange pay,
        List<String> skills,
        List<String> occupations,
        @Nullable String field,
        FieldScores fieldScores,
        Instant publishedAt,
        float @Nullable [] vector,
        String textHash,
        PostingFacts facts) {

    public PostingFeatures {
        places = List.copyOf(places);
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
    }

    /** The same with another vector. */
    public PostingFeatures withVector(float @Nullable [] other) {
        return new PostingFeatures(
                id,
                title,
                employer,
                places,
                remote,
                seniority,
                pay,
                skills,
                occupations,
                field,
                fieldScores,
                publishedAt,
                other,
                textHash,
                facts);
    }
}
