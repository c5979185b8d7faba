package org.jobatlas.account.internal.personal;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.mail.LetterTexts;
import org.jobatlas.mail.Mail;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The account itself with roles, consents and devices. Its row is deleted last, because rows of other modules refer to
 * it. Entries of the security log stay until they expire, with an id that no longer belongs to an account.
 */
@Component
@Order(10)
class AccountData implements PersonalData {

    private static final String EVENTS = "security_event where account = ?";

    private final JdbcClient jdbc;
    private final PersonalRows rows;
    private final AccountProperties properties;
    private final Mail mail;
    private final LetterTexts texts = new LetterTexts("account");

    /** A wording that the person answered. */
    record ConsentText(String use, int version, String title, String text) {}

    AccountData(JdbcClient jdbc, AccountProperties properties, Mail mail) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.mail = mail;
        this.rows = new PersonalRows(
                jdbc,
                "account",
                List.of(
                        Table.ofAccount("consent", "use, given, text_version, at"),
                        Table.ofAccount("account_role", "role"),
                        Table.ofAccount("remembered_device", "rotated_at as last_used_at, expires_at"),
                        Table.ofAccount("known_device", "last_used_at")));
    }

    @Override
    public String kind() {
        return rows.kind();
    }

    @Override
    public int count(AccountId person) {
        return 1 + rows.count(person);
    }

    @Override
    public Map<String, Period> keeps() {
        Map<String, Period> keeps = new TreeMap<>();
        keeps.put("security-log", days(properties.securityLogKeep()));
        keeps.put("known-devices", days(properties.knownDeviceKeep()));
        keeps.put("remembered-devices", days(properties.rememberFor()));
        keeps.put("letters", days(mail.keeps()));
        return keeps;
    }

    private static Period days(Duration time) {
        return Period.ofDays(Math.toIntExact(time.toDays()));
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        new PersonalRows(
                        jdbc,
                        kind(),
                        List.of(
                                new Table(
                                        "account",
                                        "id, email, display_name, status, language, email_confirmed_at, created_at",
                                        "account where id = ?"),
                                new Table("security_event", "at, kind, network, detail", EVENTS)))
                .export(person, archive);
        rows.export(person, archive);
        archive.json("consent-texts", consentTexts(person));
    }

    /** What the person was asked, in the words of that time. */
    private List<ConsentText> consentTexts(AccountId person) {
        return jdbc.sql("""
            select distinct use, text_version, language from consent join account on account.id = account_id
            where account_id = ? and text_version > 0 order by use, text_version\
            """)
                .param(person.value())
                .query((row, _) -> {
                    String key = Use.valueOf(row.getString("use")).messageKey(row.getInt("text_version"));
                    Locale language = Locale.of(row.getString("language"));
                    return new ConsentText(
                            row.getString("use"),
                            row.getInt("text_version"),
                            texts.get(language, key),
                            texts.get(language, key + ".text"));
                })
                .list();
    }

    @Override
    public Erased erase(AccountId person) {
        int kept = jdbc.sql("select count(*) from " + EVENTS)
                .param(person.value())
                .query(Integer.class)
                .single();
        // published events refer to the account too
        int events = jdbc.sql("delete from event_publication where strpos(serialized_event, ?) > 0")
                .param(person.toString())
                .update();
        return new Erased(1 + events + rows.erase(person).erased(), kept);
    }
}
