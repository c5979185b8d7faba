package org.jobatlas.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.account.SystemRights;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.ranking.Scored;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.PeopleQuery;
import org.jobatlas.search.PeopleRetriever;
import org.jobatlas.shared.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What the retrieval of people promises, on every backend alike. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PeopleRetrieverContract extends SearchIntegration {

    private static final String NURSE = "Registered nurse with wound care and medication on a surgical ward.";

    @Autowired
    PeopleRetriever people;

    @Autowired
    TextEmbedder embedder;

    @Autowired
    IndexRebuild rebuild;

    private final Map<String, PersonId> ids = new HashMap<>();

    @BeforeAll
    void somePeople() {
        publish(List.of(
                Postings.posting("ward-1", "Staff nurse", "A surgical ward needs wound care and medication.")
                        .build(),
                Postings.posting("hall-1", "Order picker", "You pick orders in a warehouse hall at night.")
                        .build()));
        add("nurse", "Registered Nurse", NURSE, "GB");
        add("picker", "Order Picker", "I pick orders at night in a warehouse hall.", "GB");
        add("swedish", "Sjuksköterska", "Sjuksköterska med sårvård på en kirurgisk avdelning.", "SE");
        add("somewhere", "Care Assistant", "Care of adults, wound care and personal care.", "??");
        for (int i = 0; i < 20; i++) {
            add("welder-" + i, "Welder", "Welding of pipes for ships, plant number " + i + ".", "GB");
        }
        awaitPeople(24);
    }

    @Test
    void whoFitsByWordsAndMeaningComesFirst() {
        assertThat(found(NURSE, Set.of())).startsWith(ids.get("nurse"));
        assertThat(found("order picker for a warehouse", Set.of())).startsWith(ids.get("picker"));
    }

    @Test
    void everybodyIsFoundOnceAndInTheOrderOfTheFusedRank() {
        List<Scored<PersonId>> ranked = rank(query(NURSE, Set.of()));
        assertThat(ranked).extracting(Scored::item).doesNotHaveDuplicates().hasSizeGreaterThan(10);
        assertThat(ranked).extracting(Scored::score).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        // rank 1 in both lists
        assertThat(ranked.getFirst().score()).isEqualTo(2.0 / 61);
    }

    @Test
    void countriesHoldInsideBothRetrievalsAndWhoSaysNoneStaysIn() {
        assertThat(found(NURSE, Set.of("SE"))).containsExactlyInAnyOrder(ids.get("swedish"), ids.get("somewhere"));
        assertThat(found("Sårvård", Set.of("SE"))).startsWith(ids.get("swedish"));
    }

    @Test
    void wordsThatNobodyKnowsFindByMeaningAlone() {
        assertThat(found("zzyzx qwxyz", Set.of())).hasSizeGreaterThan(10);
    }

    @Test
    void whoeverSharesNeitherWordsNorMeaningIsNotNear() {
        assertThat(near(query("nurse", Set.of())))
                .contains(ids.get("nurse"))
                .doesNotContain(ids.get("picker"))
                .hasSizeLessThan(4);
        assertThat(near(query("zzyzx qwxyz", Set.of()))).isEmpty();
    }

    @Test
    void whoeverSharesLessThanHalfOfTheWordsOfTheBestIsNotNear() {
        PeopleQuery posting = new PeopleQuery(
                "Order picker for a warehouse hall at night, beside a surgical ward",
                Language.ENGLISH,
                List.of("Order picker"),
                List.of(),
                List.of(),
                embedder.embed("Order picker"),
                Set.of(),
                50);
        assertThat(found(posting)).contains(ids.get("picker"), ids.get("nurse"));
        assertThat(near(posting)).contains(ids.get("picker")).doesNotContain(ids.get("nurse"));
    }

    @Test
    void whoTookTheConsentBackIsOutOfTheIndexAndStaysOutAfterARebuild() {
        PersonId leaving = add("leaving", "Falconer", "Falconer who trains falcons for airports.", "GB");
        awaitPeople(25);
        assertThat(found("falconer", Set.of())).startsWith(leaving);
        factory.runInTransaction(entities -> entities.remove(entities.find(FindablePerson.class, leaving.value())));
        awaitPeople(24);
        assertThat(found("falconer", Set.of())).doesNotContain(leaving).hasSize(24);
        SystemRights.call(rebuild::rebuild);
        awaitIndex();
        awaitPeople(24);
        assertThat(found("falconer", Set.of())).doesNotContain(leaving).hasSize(24);
        assertThat(found(NURSE, Set.of())).startsWith(ids.get("nurse"));
    }

    @Test
    void aVectorOfAnotherModelIsNotCompared() {
        PersonId other = add("other", "Beekeeper", "Keeps bees.", "GB", "another-model/mean/256/test");
        awaitPeople(25, "bees");
        assertThat(found("zzyzx qwxyz", Set.of())).doesNotContain(other).hasSize(24);
        assertThat(found("bees", Set.of())).contains(other);
        factory.runInTransaction(entities -> entities.remove(entities.find(FindablePerson.class, other.value())));
        awaitPeople(24);
    }

    @Test
    void nobodyButThePortalItselfMayAsk() {
        assertThatThrownBy(() -> people.rank(query(NURSE, Set.of())))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> people.near(query(NURSE, Set.of())))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private List<PersonId> found(String text, Set<String> countries) {
        return found(query(text, countries));
    }

    private List<PersonId> found(PeopleQuery query) {
        return rank(query).stream().map(Scored::item).toList();
    }

    private List<Scored<PersonId>> rank(PeopleQuery query) {
        return SystemRights.call(() -> people.rank(query));
    }

    private List<PersonId> near(PeopleQuery query) {
        return SystemRights.call(() -> people.near(query)).stream()
                .map(Scored::item)
                .toList();
    }

    private PeopleQuery query(String text, Set<String> countries) {
        return new PeopleQuery(
                text, Language.ENGLISH, List.of(), List.of(), List.of(), embedder.embed(text), countries, 50);
    }

    /** Elasticsearch shows a written change up to a second later. */
    void awaitPeople(int count) {
        awaitPeople(count, "anybody");
    }

    private void awaitPeople(int count, String text) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            Search.mapping(factory).scope(FindablePerson.class).workspace().refresh();
            return state().pending() == 0 && found(text, Set.of()).size() == count;
        });
    }

    PersonId add(String name, String title, String text, String country) {
        return add(name, title, text, country, embedder.modelId() + "/test");
    }

    private PersonId add(String name, String title, String text, String country, String version) {
        UUID account = UUID.randomUUID();
        UUID resume = UUID.randomUUID();
        UUID profile = UUID.randomUUID();
        jdbc.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account, account + "@example.org").update();
        jdbc.sql("""
            insert into resume (id, account_id, file_name, media_type, size, sha256, content, text, ocr, truncated, created_at)
            values (?, ?, 'cv.txt', 'text/plain', 1, ?, '', '', false, false, now())\
            """)
                .params(resume, account, resume.toString().replace("-", ""))
                .update();
        jdbc.sql("""
            insert into profile (id, account_id, resume_id, document, text, text_hash, vector, model_id, updated_at)
            values (?, ?, ?, '{}', ?, '', '', '', now())\
            """).params(profile, account, resume, text).update();
        FindablePerson person = new FindablePerson(account);
        person.describe(
                new FindablePerson.Description(
                        profile,
                        List.of(),
                        List.of(title),
                        List.of(),
                        List.of(),
                        country,
                        text,
                        country.equals("SE") ? "sv" : "en",
                        embedder.embed(text),
                        version),
                Instant.now());
        factory.runInTransaction(entities -> entities.persist(person));
        PersonId id = new PersonId(person.getId());
        ids.put(name, id);
        return id;
    }
}
