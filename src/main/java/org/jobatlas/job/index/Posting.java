package org.jobatlas.job.index;

import static org.jobatlas.job.index.PostingFields.VECTOR_DIMENSION;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.PayPeriod;
import org.jobatlas.shared.PayRange;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * A posting as it is stored and as it is found. Text is analysed in the posting's own language; everything a person can filter by
 * is a keyword or a number; the vector carries its meaning.
 */
@Entity
@Table(name = "posting")
@Indexed(index = "posting", routingBinder = @RoutingBinderRef(type = PublishedOnly.class))
@TypeBinding(binder = @TypeBinderRef(type = LanguageTextBinder.class))
public class Posting {

    @Id
    private UUID id;

    @Version
    private int version;

    private String source;
    private String sourceId;

    /** Digest of everything the source said: the same digest means nothing changed. */
    private String contentHash;

    @Enumerated(EnumType.STRING)
    private PostingStatus status = PostingStatus.PUBLISHED;

    @FullTextField(
            name = PostingFields.TITLE,
            analyzer = Analyzers.TITLE,
            searchAnalyzer = Analyzers.TITLE_SEARCH,
            highlightable = Highlightable.UNIFIED)
    @FullTextField(
            name = PostingFields.TITLE_START,
            analyzer = Analyzers.AUTOCOMPLETE,
            searchAnalyzer = Analyzers.AUTOCOMPLETE_SEARCH)
    @KeywordField(
            name = PostingFields.TITLE_EXACT,
            normalizer = Analyzers.LOWERCASE_FOLDED,
            projectable = Projectable.YES)
    private String title;

    @FullTextField(name = PostingFields.EMPLOYER, analyzer = Analyzers.TITLE)
    @KeywordField(name = PostingFields.EMPLOYER_EXACT, normalizer = Analyzers.LOWERCASE_FOLDED)
    private @Nullable String employer;

    /** Sanitised HTML. */
    private String description;

    /** The description without markup. */
    private String text;

    @Convert(converter = PlacesConverter.class)
    private List<PostingPlace> places = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable RemoteKind remote;

    /** ISO 3166-1 codes of its places; {@link org.jobatlas.job.PostingFacts#UNKNOWN_COUNTRY} for places that cannot be told. */
    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> countries = List.of();

    /** What the text demands, as JSON. */
    private @Nullable String demands;

    /** Version of what read countries and demands. */
    private @Nullable String factsVersion;

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable EmploymentType employmentType;

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable Seniority seniority;

    private @Nullable BigDecimal payMin;
    private @Nullable BigDecimal payMax;
    private @Nullable String payCurrency;

    @Enumerated(EnumType.STRING)
    private @Nullable PayPeriod payPeriod;

    @KeywordField(aggregable = Aggregable.YES)
    private @Nullable String language;

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> skills = List.of();

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> occupations = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    private @Nullable String field;

    /** The field of work that the source claims, which the text may contradict. */
    private @Nullable String statedField;

    /** Probable fields of work, such as {@code it:0.81,science:0.10}. */
    private @Nullable String fieldScores;

    @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES)
    private Instant publishedAt;

    private @Nullable Instant expiresAt;
    private @Nullable String applyUrl;

    /** Digest of the text that the vector is of. */
    private String textHash;

    @VectorField(
            dimension = VECTOR_DIMENSION,
            vectorSimilarity = VectorSimilarity.DOT_PRODUCT,
            m = 24,
            efConstruction = 200)
    @Convert(converter = VectorBytes.class)
    private float @Nullable [] vector;

    private @Nullable String vectorModel;
    private @Nullable String vectorHash;

    /** Version of the classifier that told the fields of work. */
    private @Nullable String classifier;

    /** When its content last changed; computing its vector is no such change. */
    private Instant describedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Posting() {}

    /** A new posting; its content is set by {@link #describe}. */
    @SuppressWarnings("NullAway.Init")
    public Posting(UUID id, String source, String sourceId) {
        this.id = id;
        this.source = source;
        this.sourceId = sourceId;
    }

    /** Takes over what the source says; a closed posting that is offered again is published again. */
    public void describe(PostingContent content, Instant now) {
        contentHash = content.contentHash();
        title = content.title();
        employer = content.employer();
        description = content.description();
        text = content.text();
        if (!places.equals(content.places())) {
            factsVersion = null;
        }
        places = content.places();
        remote = content.remote();
        employmentType = content.employmentType();
        seniority = content.seniority();
        setPay(content.pay());
        language = content.language();
        skills = content.skills();
        occupations = content.occupations();
        if (!Objects.equals(statedField, content.field()) || !content.textHash().equals(vectorHash)) {
            field = content.field();
        }
        statedField = content.field();
        publishedAt = content.publishedAt();
        expiresAt = content.expiresAt();
        applyUrl = content.applyUrl();
        textHash = content.textHash();
        boolean expired = expiresAt != null && expiresAt.isBefore(now);
        status = expired ? PostingStatus.CLOSED : PostingStatus.PUBLISHED;
        describedAt = now;
    }

    private void setPay(@Nullable PayRange pay) {
        payMin = pay == null ? null : pay.min();
        payMax = pay == null ? null : pay.max();
        payCurrency = pay == null ? null : pay.currency();
        payPeriod = pay == null ? null : pay.period();
    }

    /** Takes over vector and probable fields, unless the text has changed meanwhile. */
    public void understand(Understanding understanding) {
        if (!understanding.textHash().equals(textHash)) {
            return;
        }
        vector = understanding.vector();
        vectorModel = understanding.vectorModel();
        vectorHash = understanding.textHash();
        classifier = understanding.classifier();
        fieldScores = understanding.fieldScores();
        field = understanding.field();
        countries = understanding.countries();
        demands = understanding.demands();
        factsVersion = understanding.factsVersion();
    }

    public void close(Instant now) {
        status = PostingStatus.CLOSED;
        describedAt = now;
    }

    /** The upper end of its pay per full-time year, in its own currency. */
    @GenericField(name = PostingFields.ANNUAL_PAY, sortable = Sortable.YES, aggregable = Aggregable.YES)
    @IndexingDependency(
            derivedFrom = {
                @ObjectPath(@PropertyValue(propertyName = "payMin")),
                @ObjectPath(@PropertyValue(propertyName = "payMax")),
                @ObjectPath(@PropertyValue(propertyName = "payPeriod"))
            })
    public @Nullable Double getAnnualPay() {
        PayRange pay = pay();
        return pay == null ? null : (Double) pay.annualTop();
    }

    @GenericField(name = PostingFields.POINTS, sortable = Sortable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "places")))
    public List<GeoPoint> getPoints() {
        return places.stream()
                .map(place -> place.toPlace().point())
                .filter(Objects::nonNull)
                .map(point -> GeoPoint.of(point.latitude(), point.longitude()))
                .toList();
    }

    @FullTextField(name = PostingFields.PLACES, analyzer = Analyzers.TITLE)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "places")))
    public List<String> getPlaceNames() {
        return places.stream().map(PostingPlace::name).toList();
    }

    public @Nullable PayRange pay() {
        return payPeriod == null || payCurrency == null ? null : new PayRange(payMin, payMax, payCurrency, payPeriod);
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

    public String getTitle() {
        return title;
    }

    public @Nullable String getEmployer() {
        return employer;
    }

    public String getDescription() {
        return description;
    }

    public String getText() {
        return text;
    }

    public List<PostingPlace> getPlaces() {
        return places;
    }

    public @Nullable RemoteKind getRemote() {
        return remote;
    }

    public @Nullable EmploymentType getEmploymentType() {
        return employmentType;
    }

    public @Nullable Seniority getSeniority() {
        return seniority;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public List<String> getSkills() {
        return skills;
    }

    public @Nullable String getField() {
        return field;
    }

    /** The field of work that the source claims. */
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

    public @Nullable String getApplyUrl() {
        return applyUrl;
    }

    public String getTextHash() {
        return textHash;
    }
}
