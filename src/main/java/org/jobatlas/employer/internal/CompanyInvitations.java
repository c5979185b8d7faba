package org.jobatlas.employer.internal;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.TooManyRequestsException;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.Rights;
import org.jobatlas.employer.TeamInvitation;
import org.jobatlas.shared.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The table of invitations. Only the hash of a secret is stored, and it is created when the letter is delivered. */
@Component
class CompanyInvitations {

    private static final Duration LASTS = Duration.ofDays(14);
    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final Duration ONE_HOUR = Duration.ofHours(1);
    private static final int MOST_A_DAY = 30;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final String OPEN = " accepted_at is null and expires_at > ? ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CompanyInvitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An open invitation for an address. */
    record Open(UUID id, CompanyId company, EmailAddress email, Rights rights) {}

    UUID create(CompanyId company, EmailAddress email, Rights rights, AccountId by) {
        UUID id = UUID.randomUUID();
        String address = email.value().toLowerCase(Locale.ROOT);
        checkPatience(company, address);
        jdbc.sql("update company_invitation set expires_at = ? where company_id = ? and email = ? and" + OPEN)
                .params(now(), company.value(), address, now())
                .update();
        jdbc.sql("""
            insert into company_invitation (id, company_id, email, rights, invited_by, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
                .params(
                        id,
                        company.value(),
                        address,
                        rights.name(),
                        by.value(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(clock.instant().plus(LASTS)))
                .update();
        return id;
    }

    /** Withdrawn and replaced invitations are kept for a day, so that nobody can be sent letter after letter. */
    private void checkPatience(CompanyId company, String address) {
        forgetExpired();
        int today = jdbc.sql("select count(*) from company_invitation where company_id = ? and created_at > ?")
                .params(company.value(), ago(ONE_DAY))
                .query(Integer.class)
                .single();
        boolean justNow = jdbc.sql("""
                select exists (select 1 from company_invitation where company_id = ? and email = ? and created_at > ?)\
                """)
                .params(company.value(), address, ago(ONE_HOUR))
                .query(Boolean.class)
                .single();
        if (justNow || today >= MOST_A_DAY) {
            throw new TooManyRequestsException();
        }
    }

    /** Deletes expired invitations, and the record of which invitation a member joined by. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forgetExpired() {
        jdbc.sql("delete from company_invitation where expires_at < ?")
                .param(ago(ONE_DAY))
                .update();
    }

    private Timestamp ago(Duration time) {
        return Timestamp.from(clock.instant().minus(time));
    }

    void withdraw(CompanyId company, UUID invitation) {
        jdbc.sql("update company_invitation set expires_at = ? where company_id = ? and id = ? and" + OPEN)
                .params(now(), company.value(), invitation, now())
                .update();
    }

    List<TeamInvitation> open(CompanyId company) {
        return jdbc.sql("select * from company_invitation where company_id = ? and" + OPEN + "order by created_at, id")
                .params(company.value(), now())
                .query((row, _) -> new TeamInvitation(
                        row.getObject("id", UUID.class),
                        new EmailAddress(row.getString("email")),
                        Rights.valueOf(row.getString("rights")),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    Optional<CompanyId> company(UUID invitation) {
        return jdbc.sql("select * from company_invitation where id = ? and" + OPEN)
                .params(invitation, now())
                .query(CompanyInvitations::read)
                .optional()
                .map(Open::company);
    }

    /** Creates a new secret for the link; earlier ones of the same invitation become invalid. */
    String newSecret(UUID invitation) {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("update company_invitation set secret_hash = ? where id = ?")
                .params(hash(secret), invitation)
                .update();
        return secret;
    }

    Optional<Open> find(String secret) {
        return jdbc.sql("select * from company_invitation where secret_hash = ? and" + OPEN)
                .params(hash(secret), now())
                .query(CompanyInvitations::read)
                .optional();
    }

    /** Uses the link; of two concurrent calls only one succeeds. */
    boolean use(UUID invitation) {
        return jdbc.sql("update company_invitation set accepted_at = ? where id = ? and" + OPEN)
                        .params(now(), invitation, now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String hash(String secret) {
        return DigestUtils.sha256Hex(secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Open read(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getObject("id", UUID.class),
                new CompanyId(row.getObject("company_id", UUID.class)),
                new EmailAddress(row.getString("email")),
                Rights.valueOf(row.getString("rights")));
    }
}
