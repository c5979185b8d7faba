package org.jobatlas.job.index;

import java.time.Instant;
import java.util.List;
import org.jobatlas.job.PostingFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a posting, cleaned and completed from its text.
 *
 * @param facts with the field of work as the source states it
 * @param description sanitised HTML
 * @param text the description without markup
 * @param occupations ids of taxonomy occupations named in the title
 * @param contentHash digest of everything the source said
 * @param textHash digest of what is embedded: title and text
 */
public record PostingContent(
        PostingFacts facts,
        String description,
        String text,
        List<String> occupations,
        Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl,
        String contentHash,
        String textHash) {

    public PostingContent {
        occupations = List.copyOf(occupations);
    }
}
