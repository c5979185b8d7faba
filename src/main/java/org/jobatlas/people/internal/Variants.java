package org.jobatlas.people.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingReach.Kind;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayRange;
import org.jspecify.annotations.Nullable;

/** Variants of a posting that differ in one requirement each, for the preview of reach. */
final class Variants {

    private static final BigDecimal MORE = new BigDecimal("1.1");
    private static final int MOST_MUST_HAVES = 8;

    private Variants() {}

    /** A posting with one change. */
    record Variant(Kind kind, String about, PostingFeatures posting) {}

    static List<Variant> of(PostingFeatures posting, List<Criterion> criteria) {
        List<Variant> variants = new ArrayList<>();
        criteria.stream()
                .filter(Criterion::required)
                .filter(criterion -> criterion.key() != null)
                .limit(MOST_MUST_HAVES)
                .forEach(criterion ->
                        variants.add(new Variant(Kind.WITHOUT, criterion.label(), without(posting, criterion.key()))));
        PayRange pay = posting.facts().pay();
        if (pay != null) {
            PayRange more = new PayRange(more(pay.min()), more(pay.max()), pay.currency(), pay.period());
            variants.add(new Variant(
                    Kind.MORE_PAY,
                    "",
                    with(posting, facts(posting.facts(), posting.facts().remote(), more))));
        }
        if (posting.facts().remote() != RemoteKind.REMOTE) {
            variants.add(
                    new Variant(Kind.FROM_HOME, "", with(posting, facts(posting.facts(), RemoteKind.REMOTE, pay))));
        }
        return variants;
    }

    /** Removes a requirement from the skills and from the demands of the text. */
    private static PostingFeatures without(PostingFeatures posting, @Nullable String key) {
        PostingFacts facts = posting.facts();
        PostingFacts fewer = new PostingFacts(
                facts.title(),
                facts.employer(),
                facts.places(),
                facts.remote(),
                facts.employmentType(),
                facts.seniority(),
                facts.pay(),
                facts.language(),
                facts.skills().stream().filter(skill -> !skill.equals(key)).toList(),
                facts.field());
        PostingConditions conditions = new PostingConditions(
                posting.conditions().countries(),
                posting.conditions().demands().stream()
                        .filter(demand -> !demand.anyOf().contains(Objects.requireNonNullElse(key, "")))
                        .toList());
        return new PostingFeatures(
                posting.id(),
                fewer,
                conditions,
                posting.occupations(),
                posting.fieldScores(),
                posting.publishedAt(),
                posting.vector(),
                posting.textHash());
    }

    private static PostingFacts facts(PostingFacts facts, @Nullable RemoteKind remote, @Nullable PayRange pay) {
        return new PostingFacts(
                facts.title(),
                facts.employer(),
                facts.places(),
                remote,
                facts.employmentType(),
                facts.seniority(),
                pay,
                facts.language(),
                facts.skills(),
                facts.field());
    }

    private static PostingFeatures with(PostingFeatures posting, PostingFacts facts) {
        return new PostingFeatures(
                posting.id(),
                facts,
                posting.conditions(),
                posting.occupations(),
                posting.fieldScores(),
                posting.publishedAt(),
                posting.vector(),
                posting.textHash());
    }

    private static @Nullable BigDecimal more(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.multiply(MORE).setScale(2, RoundingMode.HALF_UP);
    }
}
