package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a posting that a recruiter can edit.
 *
 * @param facts as stated; the employer's name, language and field of work cannot be edited
 * @param description HTML; sanitised when stored
 */
public record PostingEdit(
        PostingFacts facts,
        String description,
        @Nullable Instant expiresAt,
        @Nullable String applyUrl,
        List<Criterion> criteria)
        implements StatesFacts {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_DESCRIPTION = 60_000;
    private static final int MOST_PLACES = 20;

    /** An empty posting. */
    public static final PostingEdit EMPTY =
            new PostingEdit(PostingFacts.titled("").build(), "", null, null, List.of());

    public PostingEdit {
        criteria = List.copyOf(criteria);
        check(facts.title().length() <= LONGEST_TITLE, "The title is longer than " + LONGEST_TITLE + " characters");
        check(description.length() <= LONGEST_DESCRIPTION, "The description is too long");
        check(facts.places().size() <= MOST_PLACES, "More than " + MOST_PLACES + " places");
        check(criteria.size() <= PostingCriteria.MOST, "More than " + PostingCriteria.MOST + " criteria");
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public PostingEdit withFacts(PostingFacts other) {
        return new PostingEdit(other, description, expiresAt, applyUrl, criteria);
    }

    public PostingEdit withDescription(String other) {
        return new PostingEdit(facts, other, expiresAt, applyUrl, criteria);
    }

    public PostingEdit withExpiry(@Nullable Instant other) {
        return new PostingEdit(facts, description, other, applyUrl, criteria);
    }

    public PostingEdit withCriteria(List<Criterion> other) {
        return new PostingEdit(facts, description, expiresAt, applyUrl, other);
    }

    /** A copy for another posting. */
    public PostingEdit copied() {
        return withExpiry(null)
                .withCriteria(criteria.stream().map(Criterion::copied).toList());
    }
}
