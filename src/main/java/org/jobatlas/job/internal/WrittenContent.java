package org.jobatlas.job.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;
import org.springframework.stereotype.Component;

/** From what a recruiter writes to the stored posting, and back. */
@Component
class WrittenContent {

    private final PostingReader reader;
    private final StoredCriteria criteria;
    private final Clock clock;

    WrittenContent(PostingReader reader, StoredCriteria criteria, Clock clock) {
        this.reader = reader;
        this.criteria = criteria;
        this.clock = clock;
    }

    Posting newPosting(String sourceId) {
        return new Posting(
                PostingId.of(PostingCatalogue.OWN_SOURCE, sourceId).value(), PostingCatalogue.OWN_SOURCE, sourceId);
    }

    /** Takes over everything but the criteria, which need the posting stored. */
    void write(Posting posting, String employer, PostingEdit edit) {
        posting.describe(reader.read(draft(posting, employer, edit)), clock.instant());
    }

    void confirm(Posting posting, PostingEdit edit) {
        criteria.write(new PostingId(posting.getId()), edit.criteria());
    }

    private PostingDraft draft(Posting posting, String employer, PostingEdit edit) {
        return PostingDraft.of(posting.getSource(), posting.getSourceId(), edit.title(), edit.description())
                .employer(employer)
                .places(edit.places())
                .remote(edit.remote())
                .employmentType(edit.employmentType())
                .seniority(edit.seniority())
                .pay(edit.pay())
                .skills(skills(edit.criteria()))
                .publishedAt(posting.getPublishedAt())
                .expiresAt(edit.expiresAt())
                .applyUrl(edit.applyUrl())
                .build();
    }

    /** Confirmed skills, must-haves first: the most important ones. */
    private static List<String> skills(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.kind() == Criterion.Kind.SKILL)
                .sorted(Comparator.comparing(Criterion::required).reversed())
                .map(Criterion::key)
                .filter(Objects::nonNull)
                .toList();
    }

    PostingEdit edit(Posting posting) {
        PostingFacts facts = posting.facts();
        return new PostingEdit(
                facts,
                posting.getDescription(),
                posting.getExpiresAt(),
                posting.getApplyUrl(),
                criteria.read(new PostingId(posting.getId())));
    }
}
