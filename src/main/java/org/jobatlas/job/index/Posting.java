package org.jobatlas.job.index;

import static org.jobatlas.job.index.PostingFields.VECTOR_DIMENSION;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jobatlas.job.PostingConditions;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStatusChanged;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.UnfinishedPostingException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AfterDomainEventPublication;
import org.springframework.data.domain.DomainEvents;

/**
 * A posting, stored and indexed. Text is analysed in the posting's language; everything that can be filtered is a
 * keyword or a number; the vector represents the meaning.
 */
@Entity
@Table(name = "posting")
@Indexed(index = "posting", routingBinder = @RoutingBinderRef(type = PublishedOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = LanguageTextBinder.class))
public class Posting extends OwnColumns {

    @Id
    private UUID id;

    /** Null until it is stored. */
    @Version
    private @Nullable Integer version;

    private String source;
    private String sourceId;

    /** Digest of everything the source said: the same digest means nothing changed. */
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private PostingStatus status = PostingStatus.DRAFT;

    /** Sanitised HTML. */
    private String description;

    /** The description without markup. */
    private String text;

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> occupations = List.of();

    /** ISO 3166-1 codes of its places, {@link PostingConditions#UNKNOWN_COUNTRY} for unknown ones. */
    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    @SuppressWarnings("UnusedVariable") // read in the database and the index
    private List<String> countries = List.of();

    /** Requirements stated in the text, as JSON. */
    @SuppressWarnings("UnusedVariable") // read in the database and the index
    private @Nullable String demands;

    /** Version of the reader that set countries and demands. */
    @SuppressWarnings("UnusedVariable") // read in the database and the index
    private @Nullable String conditionsVersion;

    /** The field of work stated by the source, which may contradict the text. */
    private @Nullable String statedField;

    @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
    private Instant publishedAt;

    private @Nullable Instant expiresAt;

    /** Digest of the embedded text. */
    private String textHash;

    /** Results of the models, possibly for an earlier text. */
    @Embedded
    private @Nullable Understanding understanding;

    /** When the content last changed, not counting computed values. */
    @SuppressWarnings("UnusedVariable") // read in the database
    private Instant describedAt;

    @Transient
    private final transient List<PostingStatusChanged> steps = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /** A new draft; its content is set by {@link #describe}. */
    @SuppressWarnings("NullAway.Init")
    public Posting(UUID id, String source, String sourceId) {
        this.id = id;
        this.source = source;
        this.sourceId = sourceId;
    }

    /** Sets the stated content; the state does not change. */
    public void describe(PostingContent content, Instant now) {
        contentHash = content.contentHash();
        state(content.facts());
        description = content.description();
        text = content.text();
        occupations = content.occupations();
        String stated = content.facts().field();
        boolean understood = understanding != null && content.textHash().equals(understanding.vectorHash());
        if (!understood || !Objects.equals(statedField, stated)) {
            setField(stated);
        }
        statedField = stated;
        publishedAt = content.publishedAt();
        expiresAt = content.expiresAt();
        setApplyUrl(content.applyUrl());
        textHash = content.textHash();
        describedAt = now;
        conditionsVersion = null;
        understandAtOnce();
    }

    /** Sets the conditions for taking the job. */
    public void decideOn(List<String> inCountries, @Nullable String demanded, String version) {
        countries = inCountries;
        demands = demanded;
        conditionsVersion = version;
    }

    /** Sets the results of the models, unless the text changed meanwhile. */
    public void understand(Understanding read, @Nullable String mostProbableField) {
        if (read.vectorHash().equals(textHash)) {
            understanding = read;
            setField(mostProbableField);
        }
    }

    /**
     * Handles an offer by its source: a draft is published and a closed posting reopened, unless it expired, which
     * closes it. Paused and archived postings stay as they are.
     */
    public void offer(Instant now) {
        PostingStatus next = offered(now);
        if (next != status) {
            become(next, now);
        }
    }

    /** Whether an offer would change the state. */
    public boolean wouldMove(Instant now) {
        return offered(now) != status;
    }

    private PostingStatus offered(Instant now) {
        if (expired(now)) {
            return status.mayBecome(PostingStatus.CLOSED) ? PostingStatus.CLOSED : status;
        }
        boolean opens = status == PostingStatus.DRAFT || status == PostingStatus.CLOSED;
        return opens ? PostingStatus.PUBLISHED : status;
    }

    /**
     * Changes the state.
     *
     * @throws PostingStepException if the transition is not allowed
     */
    public void become(PostingStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new PostingStepException(status, next);
        }
        steps.add(new PostingStatusChanged(new PostingId(id), company(), version == null ? null : status, next, now));
        status = next;
        describedAt = now;
        setPublishAt(null);
    }

    /**
     * Publishes it by its company; its age counts from the first publication.
     *
     * @throws UnfinishedPostingException if a necessary part is missing
     */
    public void publish(Instant now) {
        if (status.mayBecome(PostingStatus.PUBLISHED)) {
            UnfinishedPostingException.check(getTitle(), text, expired(now));
        }
        Instant since = status == PostingStatus.DRAFT ? now : publishedAt;
        become(PostingStatus.PUBLISHED, now);
        publishedAt = since;
    }

    /** Schedules its publication; null cancels it. Only for drafts. */
    public void schedule(@Nullable Instant when) {
        if (status != PostingStatus.DRAFT) {
            throw new PostingStepException(status, PostingStatus.PUBLISHED);
        }
        setPublishAt(when);
    }

    /** Whether it has expired. */
    public boolean expired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /** State changes since loading, published as events on saving. */
    @DomainEvents
    List<PostingStatusChanged> steps() {
        return List.copyOf(steps);
    }

    @AfterDomainEventPublication
    void forgetSteps() {
        steps.clear();
    }

    @VectorField(
            name = PostingFields.VECTOR,
            dimension = VECTOR_DIMENSION,
            vectorSimilarity = VectorSimilarity.DOT_PRODUCT,
            m = 24,
            efConstruction = 200)
    @IndexingDependency(
            derivedFrom = @ObjectPath(@PropertyValue(propertyName = "understanding")),
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    public float @Nullable [] getVector() {
        return understanding == null ? null : understanding.vector();
    }

    public UUID getId() {
        return id;
    }

    public String getSource() {
        return source;
    }

    public String getSourceId() {
        return sourceId;
    }

    public String getContentHash() {
        return contentHash;
    }

    public PostingStatus getStatus() {
        return status;
    }

    public String getDescription() {
        return description;
    }

    public String getText() {
        return text;
    }

    /** The field of work stated by the source. */
    public @Nullable String getStatedField() {
        return statedField;
    }

    public List<String> getOccupations() {
        return occupations;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    public String getTextHash() {
        return textHash;
    }
}
