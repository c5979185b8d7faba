package org.jobatlas.job.internal.writing;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
import org.jobatlas.job.index.PostingContent;
import org.jobatlas.job.internal.PostingReader;
import org.jobatlas.job.internal.StoredCriteria;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what a recruiter writes to the stored posting, and back. */
@Component
public class WrittenContent {

    private final PostingReader reader;
    private final StoredCriteria criteria;
    private final Clock clock;

    WrittenContent(PostingReader reader, StoredCriteria criteria, Clock clock) {
        this.reader = reader;
        this.criteria = criteria;
        this.clock = clock;
    }

    public Posting newPosting(String sourceId) {
        return new Posting(
                PostingId.of(PostingCatalogue.OWN_SOURCE, sourceId).value(), PostingCatalogue.OWN_SOURCE, sourceId);
    }

    /** Takes over everything but the criteria, which need the posting stored. */
    public void write(Posting posting, String employer, PostingEdit edit) {
        posting.describe(reader.read(draft(posting, employer, edit)), clock.instant());
    }

    /** Whether writing it would change nothing that people read. */
    public boolean isSame(Posting posting, String employer, PostingEdit edit) {
        PostingContent read = reader.read(draft(posting, employer, edit));
        PostingFacts now = posting.facts();
        PostingFacts then = read.facts();
        return now.title().equals(then.title())
                && posting.getDescription().equals(read.description())
                && now.places().equals(then.places())
                && now.remote() == then.remote()
                && now.employmentType() == then.employmentType()
                && now.seniority() == then.seniority()
                && isSame(now.pay(), then.pay())
                && Objects.equals(micros(posting.getExpiresAt()), micros(read.expiresAt()))
                && Objects.equals(posting.getApplyUrl(), read.applyUrl());
    }

    private static boolean isSame(@Nullable PayRange one, @Nullable PayRange other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.currency().equals(other.currency())
                && one.period() == other.period()
                && isSame(one.min(), other.min())
                && isSame(one.max(), other.max());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** As the database keeps it. */
    private static @Nullable Instant micros(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }

    public void confirm(Posting posting, PostingEdit edit) {
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

    public PostingEdit edit(Posting posting) {
        PostingFacts facts = posting.facts();
        return new PostingEdit(
                facts,
                posting.getDescription(),
                posting.getExpiresAt(),
                posting.getApplyUrl(),
                criteria.read(new PostingId(posting.getId())));
    }
}
