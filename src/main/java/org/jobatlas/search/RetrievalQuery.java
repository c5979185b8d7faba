package org.jobatlas.search;

import java.util.List;
import java.util.Set;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a profile looks for.
 *
 * @param text of the profile, from which the most telling words are taken
 * @param language of the text; null where not known
 * @param titles job titles held, most recent first
 * @param skills ids of taxonomy skills, most important first
 * @param occupations ids of taxonomy occupations, most recent first
 * @param vector unit vector of the text
 * @param filters hold inside both retrievals
 * @param reach where the person can work, inside both retrievals too; null for anywhere
 * @param excluded postings that must not come back
 * @param depth how many of each retrieval, at least 1
 * @param terms words of the text that are looked for at most; null for the portal's setting
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record RetrievalQuery(
        String text,
        @Nullable Language language,
        List<String> titles,
        List<String> skills,
        List<String> occupations,
        float[] vector,
        JobFilters filters,
        @Nullable Reach reach,
        Set<PostingId> excluded,
        int depth,
        @Nullable Integer terms) {

    public RetrievalQuery(
            String text,
            @Nullable Language language,
            List<String> titles,
            List<String> skills,
            List<String> occupations,
            float[] vector,
            JobFilters filters,
            Set<PostingId> excluded,
            int depth) {
        this(text, language, titles, skills, occupations, vector, filters, null, excluded, depth, null);
    }

    public RetrievalQuery {
        text = WellFormed.text(text);
        titles = titles.stream().map(WellFormed::text).toList();
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
        excluded = Set.copyOf(excluded);
    }

    public RetrievalQuery withTerms(@Nullable Integer other) {
        return new RetrievalQuery(
                text, language, titles, skills, occupations, vector, filters, reach, excluded, depth, other);
    }

    public RetrievalQuery within(@Nullable Reach other) {
        return new RetrievalQuery(
                text, language, titles, skills, occupations, vector, filters, other, excluded, depth, terms);
    }
}
