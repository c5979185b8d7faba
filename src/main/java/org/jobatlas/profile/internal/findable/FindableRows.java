package org.jobatlas.profile.internal.findable;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.profile.internal.ProfileVectors;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people who can be found, written through the mapping, so that the index follows every change. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FindableRows {

    private static final String UNKNOWN = "??";
    private static final int MOST_TITLES = 20;

    private final EntityManager entities;
    private final JdbcClient database;
    private final ProfileVectors vectors;
    private final Clock clock;

    FindableRows(EntityManager entities, JdbcClient database, ProfileVectors vectors, Clock clock) {
        this.entities = entities;
        this.database = database;
        this.vectors = vectors;
        this.clock = clock;
    }

    /**
     * Until the transaction ends nobody else adds or removes this person: a consent that is taken back is never overtaken.
     * The lock is the row of the account, which an erasure locks first, so that neither waits for the other for ever.
     */
    void lock(AccountId person) {
        database.sql("select id from account where id = ? for no key update")
                .param(person.value())
                .query(row -> {});
    }

    Optional<FindablePerson> find(AccountId person) {
        return entities.createQuery("select p from FindablePerson p where p.accountId = :account", FindablePerson.class)
                .setParameter("account", person.value())
                .getResultStream()
                .findFirst();
    }

    void remove(AccountId person) {
        find(person).ifPresent(entities::remove);
        entities.flush();
    }

    void write(AccountId person, StoredProfile stored, String text) {
        FindablePerson row = find(person).orElseGet(() -> new FindablePerson(person.value()));
        row.describe(description(stored, text), clock.instant());
        entities.persist(row);
    }

    /** Those whose vectors were made by another model or pooling than the present one. */
    @Transactional(readOnly = true)
    List<AccountId> outdated() {
        return database
                .sql("select account_id from findable_person where vector_way <> ?")
                .param(vectors.version())
                .query(UUID.class)
                .stream()
                .map(AccountId::new)
                .toList();
    }

    private FindablePerson.Description description(StoredProfile stored, String text) {
        Profile profile = stored.profile();
        Place place = profile.place();
        Language language = profile.language();
        return new FindablePerson.Description(
                stored.id().value(),
                FindableText.current(profile.experience()),
                profile.experience().stream()
                        .map(Experience::title)
                        .distinct()
                        .limit(MOST_TITLES)
                        .toList(),
                profile.skills(),
                profile.experience().stream()
                        .map(Experience::occupation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                place == null ? UNKNOWN : Objects.requireNonNullElse(place.country(), UNKNOWN),
                text,
                language == null ? null : language.code(),
                profile.vector(),
                vectors.version());
    }
}
