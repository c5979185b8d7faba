package org.jobatlas.recommendation.internal.contender;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingDemand;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** A posting that says nothing but its title, until told otherwise. */
public final class SamplePosting {

    private PostingId id = new PostingId(UUID.randomUUID());
    private final PostingFacts.Collected facts;
    private List<String> occupations = List.of();
    private FieldScores fieldScores = FieldScores.UNKNOWN;
    private Instant publishedAt = Instant.EPOCH;
    private float @Nullable [] vector;
    private @Nullable String textHash;
    private PostingConditions conditions = PostingConditions.NONE;

    private SamplePosting(String title) {
        facts = PostingFacts.titled(title);
    }

    public static SamplePosting of(String title) {
        return new SamplePosting(title);
    }

    public SamplePosting as(PostingId value) {
        id = value;
        return this;
    }

    public SamplePosting by(@Nullable String value) {
        facts.employer(value);
        return this;
    }

    public SamplePosting in(Place... values) {
        facts.places(List.of(values));
        return this;
    }

    public SamplePosting remote(RemoteKind value) {
        facts.remote(value);
        return this;
    }

    public SamplePosting level(Seniority value) {
        facts.seniority(value);
        return this;
    }

    public SamplePosting paying(PayRange value) {
        facts.pay(value);
        return this;
    }

    public SamplePosting asking(String... values) {
        facts.skills(List.of(values));
        return this;
    }

    public SamplePosting occupations(String... values) {
        occupations = List.of(values);
        return this;
    }

    public SamplePosting field(String value) {
        facts.field(value);
        return this;
    }

    public SamplePosting fields(FieldScores value) {
        fieldScores = value;
        return this;
    }

    public SamplePosting published(Instant value) {
        publishedAt = value;
        return this;
    }

    public SamplePosting vector(float... value) {
        vector = value;
        return this;
    }

    public SamplePosting written(String code) {
        facts.language(new Language(code));
        return this;
    }

    public SamplePosting inCountry(String code) {
        conditions = new PostingConditions(List.of(code), conditions.demands());
        return this;
    }

    public SamplePosting demanding(PostingDemand... demands) {
        conditions = new PostingConditions(conditions.countries(), List.of(demands));
        return this;
    }

    public SamplePosting text(String hash) {
        textHash = hash;
        return this;
    }

    public Contender contender() {
        return contender(0, 0);
    }

    public Contender contender(double agreement, double wording) {
        PostingFeatures features = new PostingFeatures(
                id,
                facts.build(),
                conditions,
                occupations,
                fieldScores,
                publishedAt,
                vector,
                textHash == null ? id.toString() : textHash);
        return new Contender(features, agreement, wording);
    }
}
