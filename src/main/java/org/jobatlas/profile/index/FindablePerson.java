package org.jobatlas.profile.index;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.VectorSimilarity;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.RoutingBinderRef;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtract;
import org.hibernate.search.mapper.pojo.extractor.mapping.annotation.ContainerExtraction;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.VectorField;
import org.jobatlas.job.index.Analyzers;
import org.jobatlas.job.index.PostingFields;
import org.jobatlas.job.index.VectorBytes;
import org.jspecify.annotations.Nullable;

/**
 * A seeker who wants to be found, as recruiters may find them: there is one for each consent that stands, and none otherwise. Its id tells
 * nobody whose it is, and is another one when a consent is taken back and given again.
 */
@Entity
@Table(name = "findable_person")
@Indexed(index = "person", routingBinder = @RoutingBinderRef(type = PersonRouting.class))
@TypeBinding(binder = @TypeBinderRef(type = PersonTextBinder.class))
public class FindablePerson {

    @Id
    private UUID id;

    /** Null until it is stored. */
    @Version
    private @Nullable Integer version;

    private UUID accountId;
    private UUID profileId;

    /** Whom they work for, as written: these never find them. */
    private List<String> employers = List.of();

    @FullTextField(
            name = PersonFields.TITLE,
            analyzer = Analyzers.TITLE,
            searchAnalyzer = Analyzers.TITLE_SEARCH,
            extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> titles = List.of();

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> skills = List.of();

    @KeywordField(extraction = @ContainerExtraction(extract = ContainerExtract.DEFAULT))
    private List<String> occupations = List.of();

    @KeywordField
    private String country;

    /** What the resume says of work, without names, contact, age, words of gender, schools and employers. */
    private String text;

    private @Nullable String language;

    @Convert(converter = VectorBytes.class)
    @VectorField(
            name = PersonFields.VECTOR,
            dimension = PostingFields.VECTOR_DIMENSION,
            vectorSimilarity = VectorSimilarity.DOT_PRODUCT,
            m = 24,
            efConstruction = 200,
            extraction = @ContainerExtraction(extract = ContainerExtract.NO))
    private float[] vector;

    /** The model and the pooling that made the vector. */
    @Column(name = "vector_way")
    private String vectorVersion;

    private Instant updatedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FindablePerson() {}

    /** Somebody of whom nothing is known yet. */
    @SuppressWarnings("NullAway.Init")
    public FindablePerson(UUID accountId) {
        this.id = UUID.randomUUID();
        this.accountId = accountId;
    }

    /** Takes over what the profile says now. */
    public void describe(Description said, Instant now) {
        profileId = said.profile();
        employers = said.employers();
        titles = said.titles();
        skills = said.skills();
        occupations = said.occupations();
        country = said.country();
        text = said.text();
        language = said.language();
        vector = said.vector();
        vectorVersion = said.vectorVersion();
        updatedAt = now;
    }

    /**
     * What a profile says of somebody who wants to be found.
     *
     * @param country {@code ??} where it is not known
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Description(
            UUID profile,
            List<String> employers,
            List<String> titles,
            List<String> skills,
            List<String> occupations,
            String country,
            String text,
            @Nullable String language,
            float[] vector,
            String vectorVersion) {

        public Description {
            employers = List.copyOf(employers);
            titles = List.copyOf(titles);
            skills = List.copyOf(skills);
            occupations = List.copyOf(occupations);
        }
    }

    public UUID getId() {
        return id;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public UUID getProfileId() {
        return profileId;
    }

    public List<String> getEmployers() {
        return employers;
    }

    public List<String> getTitles() {
        return titles;
    }

    public List<String> getSkills() {
        return skills;
    }

    public List<String> getOccupations() {
        return occupations;
    }

    public String getCountry() {
        return country;
    }

    public String getText() {
        return text;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public float[] getVector() {
        return vector;
    }

    public String getVectorVersion() {
        return vectorVersion;
    }

    /** The model of the vector: what comes before the last slash of its version. */
    @KeywordField(name = PersonFields.VECTOR_MODEL)
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "vectorVersion")))
    public String getVectorModel() {
        int end = vectorVersion.lastIndexOf('/');
        return end < 0 ? vectorVersion : vectorVersion.substring(0, end);
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
