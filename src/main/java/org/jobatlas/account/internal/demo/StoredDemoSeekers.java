package org.jobatlas.account.internal.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.DemoSeekers;
import org.jobatlas.account.internal.AccountProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDemoSeekers implements DemoSeekers {

    /** A hash that no password has. */
    private static final String NOBODYS = "{noop}" + UUID.randomUUID();

    private static final int WITHOUT_CONSENT = 10;

    private final JdbcClient jdbc;
    private final AccountProperties properties;

    StoredDemoSeekers(JdbcClient jdbc, AccountProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    @Transactional
    public List<AccountId> invent(List<Instant> joined) {
        if (!properties.demo() || exist()) {
            return List.of();
        }
        List<AccountId> seekers = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            seekers.add(create(i + 1, joined.get(i)));
        }
        return seekers;
    }

    private boolean exist() {
        return jdbc.sql("select exists (select 1 from account where email = ?)")
                .param(email(1))
                .query(Boolean.class)
                .single();
    }

    private AccountId create(int number, Instant joined) {
        AccountId seeker = new AccountId(UUID.randomUUID());
        Timestamp at = Timestamp.from(joined);
        jdbc.sql("""
            insert into account (id, version, email, password_hash, display_name, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, ?, ?, 'ACTIVE', ?, 0, ?, ?)\
            """)
                .params(
                        seeker.value(),
                        email(number),
                        NOBODYS,
                        "Invented seeker " + number,
                        number % 2 == 0 ? "en" : "sv",
                        at,
                        at)
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (?, 'SEEKER')")
                .param(seeker.value())
                .update();
        if (number % WITHOUT_CONSENT != 0) {
            jdbc.sql("insert into consent (account_id, use, given, text_version, at) values (?, ?, true, ?, ?)")
                    .params(seeker.value(), Consent.Use.TRAINING.name(), Consent.Use.TRAINING.textVersion(), at)
                    .update();
        }
        return seeker;
    }

    private static String email(int number) {
        return String.format(Locale.ROOT, "invented-%02d@demo.example", number);
    }
}
