package org.jobatlas.account.internal.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Visitor;
import org.jobatlas.account.internal.AccountProperties;
import org.jobatlas.account.internal.Secrets;
import org.jobatlas.shared.EmailAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/**
 * Browsers in which somebody signed in with the password before. They have a rate limit of their own, so wrong attempts
 * made elsewhere do not block them. The cookie alone does not sign anybody in.
 */
@Component
public class KnownDevices {

    public static final String COOKIE = Visitor.DEVICE_COOKIE;

    private final JdbcClient jdbc;
    private final AccountProperties properties;
    private final Clock clock;

    KnownDevices(JdbcClient jdbc, AccountProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Marks the browser as known to this account, with a new secret each time, so a secret that somebody else planted
     * before is worthless.
     */
    void remember(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        var secret = Secrets.next();
        find(request)
                .ifPresent(old -> jdbc.sql("update known_device set device_hash = ? where device_hash = ?")
                        .params(Secrets.hash(secret), Secrets.hash(old))
                        .update());
        jdbc.sql("""
            insert into known_device values (?, ?, ?)
            on conflict (device_hash, account_id) do update set last_used_at = excluded.last_used_at\
            """)
                .params(Secrets.hash(secret), account.value(), Timestamp.from(clock.instant()))
                .update();
        var cookie = ResponseCookie.from(COOKIE, secret)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path(request.getContextPath().isEmpty() ? "/" : request.getContextPath())
                .maxAge(properties.knownDeviceKeep())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Forgets all known browsers of the account except the one of the current request, if any. */
    public void rememberThisOneAlone(AccountId account) {
        forget(account);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes exchange
                && exchange.getResponse() != null) {
            remember(exchange.getRequest(), exchange.getResponse(), account);
        }
    }

    void forget(AccountId account) {
        jdbc.sql("delete from known_device where account_id = ?")
                .param(account.value())
                .update();
    }

    Optional<String> find(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    boolean isKnown(String device, EmailAddress email) {
        return jdbc.sql("""
            select exists (select 1 from known_device d join account a on a.id = d.account_id
            where d.device_hash = ? and a.email = ?)\
            """)
                .params(Secrets.hash(device), email.value())
                .query(Boolean.class)
                .single();
    }

    public boolean hasAny(AccountId account) {
        return jdbc.sql("select exists (select 1 from known_device where account_id = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    public void deleteUnusedSince(Instant when) {
        jdbc.sql("delete from known_device where last_used_at < ?")
                .param(Timestamp.from(when))
                .update();
    }
}
