package org.jobatlas.profile.internal.findable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableProfile;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.profile.internal.kept.ProfileRepository;
import org.jobatlas.profile.internal.kept.ProfileStore;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the consent in the database on every call, independently of the index. */
@Service
@Transactional
class ConsentingPeople implements FindablePeople {

    private static final String SEEKER = "select p.id, p.account_id, p.employers, p.text from findable_person p ";

    private final JdbcClient database;
    private final ProfileRepository profiles;
    private final ProfileStore store;
    private final ResumeTexts texts;
    private final FindableText blind;
    private final Consents consents;

    ConsentingPeople(
            JdbcClient database,
            ProfileRepository profiles,
            ProfileStore store,
            ResumeTexts texts,
            FindableText blind,
            Consents consents) {
        this.database = database;
        this.profiles = profiles;
        this.store = store;
        this.texts = texts;
        this.blind = blind;
        this.consents = consents;
    }

    /** A row of a person who consents. */
    private record Row(FindableSeeker seeker, String text) {

        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new FindableSeeker(
                            new PersonId(row.getObject("id", UUID.class)),
                            new AccountId(row.getObject("account_id", UUID.class)),
                            Arrays.asList((String[]) row.getArray("employers").getArray())),
                    row.getString("text"));
        }
    }

    @Override
    public List<FindableSeeker> known(Collection<PersonId> people) {
        return rows(people).stream().map(Row::seeker).toList();
    }

    @Override
    public List<FindableSeeker> all() {
        return agreeing(database.sql(SEEKER + "order by p.id").query(Row::read).list()).stream()
                .map(Row::seeker)
                .toList();
    }

    @Override
    public List<FindableProfile> read(Collection<PersonId> people) {
        return rows(people).stream().flatMap(row -> read(row).stream()).toList();
    }

    @Override
    public Optional<FindableSeeker> of(AccountId account) {
        return agreeing(database.sql(SEEKER + "where p.account_id = ?")
                        .param(account.value())
                        .query(Row::read)
                        .list())
                .stream()
                .map(Row::seeker)
                .findFirst();
    }

    @Override
    public String masked(FindableProfile person, String sentence) {
        return blind.sentence(person, sentence);
    }

    private Optional<FindableProfile> read(Row row) {
        AccountId account = row.seeker().account();
        Optional<StoredProfile> latest = profiles.findFirstByAccountIdOrderByUpdatedAtDesc(account.value())
                .map(store::read);
        return latest.flatMap(stored -> texts.find(stored.resume())
                .map(whole -> new FindableProfile(row.seeker(), stored.profile(), row.text(), whole)));
    }

    private List<Row> rows(Collection<PersonId> people) {
        Map<PersonId, Row> found = agreeing(database.sql(SEEKER + "where p.id = any(?)")
                        .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                        .query(Row::read)
                        .list())
                .stream()
                .collect(Collectors.toMap(row -> row.seeker().id(), Function.identity()));
        return people.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Row> agreeing(List<Row> rows) {
        Set<AccountId> givers = SystemRights.call(() -> consents.giversAmong(
                Use.BEING_FOUND,
                rows.stream().map(row -> row.seeker().account()).toList()));
        return rows.stream()
                .filter(row -> givers.contains(row.seeker().account()))
                .toList();
    }
}
