package org.jobatlas.job.index;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.TermVector;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** The facts of a posting as columns and index fields: everything that can be filtered or sorted by. */
@MappedSuperclass
public abstract class PostingColumns {

    @FullTextField(
            name = PostingFields.TITLE,
            analyzer = Analyzers.TITLE,
            searchAnalyzer = Analyzers.TITLE_SEARCH,
            highlightable = Highlightable.UNIFIED,
            termVector = TermVector.WITH_POSITIONS_OFFSETS)
    @FullTextField(name = PostingFields.TITLE_WORDS, analyzer = Analyzers.TITLE_LITERAL)
    @FullTextField(
            name = PostingFields.TITLE_START,
            analyzer = Analyzers.AUTOCOMPLETE,
            searchAnalyzer = Analyzers.AUTOCOMPLETE_SEARCH)
    @KeywordField(
            name = PostingFields.TITLE_EXACT,
            normalizer = Analyzers.LOWERCASE_FOLDED,
            projectable = Projectable.YES)
    private String title;

    @FullTextField(name = PostingFields.EMPLOYER, analyzer = Analyzers.NAME)
    @KeywordField(name = PostingFields.EMPLOYER_EXACT, normalizer = Analyzers.LOWERCASE_FOLDED)
    private @Nullable String employer;

    @Convert(converter = PlacesConverter.class)
    private List<PostingPlace> places = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable RemoteKind remote;

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable EmploymentType employmentType;

    @KeywordField(aggregable = Aggregable.YES)
    @Enumerated(EnumType.STRING)
    private @Nullable Seniority seniority;

    @Embedded
    private @Nullable StatedPay pay;

    @KeywordField(aggregable = Aggregable.YES)
    private @Nullable String language;

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> skills = List.of();

    @KeywordField(aggregable = Aggregable.YES)
    private @Nullable String field;

    /** Where to apply outside. */
    private @Nullable String applyUrl;

    /** Its facts are set by {@link #state}. */
    @SuppressWarnings("NullAway.Init")
    PostingColumns() {}

    /** Sets everything but the field of work. */
    void state(PostingFacts facts) {
        title = facts.title();
        employer = facts.employer();
        places = facts.places().stream().map(PostingPlace::of).toList();
        remote = facts.remote();
        employmentType = facts.employmentType();
        seniority = facts.seniority();
        pay = StatedPay.of(facts.pay());
        Language spoken = facts.language();
        language = spoken == null ? null : spoken.code();
        skills = facts.skills();
    }

    void setApplyUrl(@Nullable String address) {
        applyUrl = address;
    }

    void setField(@Nullable String value) {
        field = value;
    }

    /** The facts, completed from the text. */
    public PostingFacts facts() {
        return PostingFacts.titled(title)
                .employer(employer)
                .places(places.stream().map(PostingPlace::toPlace).toList())
                .remote(remote)
                .employmentType(employmentType)
                .seniority(seniority)
                .pay(pay == null ? null : pay.toRange())
                .language(language == null ? null : new Language(language))
                .skills(skills)
                .field(field)
                .build();
    }

    /** The upper end of its pay per full-time year, in {@link PayRates#BASE}; null where its currency has no rate. */
    @GenericField(name = PostingFields.ANNUAL_PAY, sortable = Sortable.YES, aggregable = Aggregable.YES)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "pay")))
    public @Nullable Double getAnnualPay() {
        OptionalDouble annual =
                pay == null ? OptionalDouble.empty() : PayRates.current().annualTop(pay.toRange(), PayRates.BASE);
        return annual.isPresent() ? (Double) annual.getAsDouble() : null;
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

    @FullTextField(name = PostingFields.PLACES, analyzer = Analyzers.NAME)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "places")))
    public List<String> getPlaceNames() {
        return places.stream().map(PostingPlace::name).toList();
    }

    public @Nullable String getApplyUrl() {
        return applyUrl;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getLanguage() {
        return language;
    }
}
