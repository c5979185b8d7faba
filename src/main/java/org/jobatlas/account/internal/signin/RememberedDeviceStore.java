package org.jobatlas.account.internal.signin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The browsers that stay signed in. */
@Component
public class RememberedDeviceStore {

    /** What is stored for a series of cookies. */
    record Device(
            String seriesHash,
            UUID accountId,
            String tokenHash,
            @Nullable String previousTokenHash,
            Instant rotatedAt,
            Instant expiresAt) {}

    private final JdbcClient jdbc;

    RememberedDeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Device device) {
        jdbc.sql("insert into remembered_device values (?, ?, ?, null, ?, ?)")
                .params(
                        device.seriesHash(),
                        device.accountId(),
                        device.tokenHash(),
                        Timestamp.from(device.rotatedAt()),
                        Timestamp.from(device.expiresAt()))
                .update();
    }

    Optional<Device> find(String seriesHash) {
        return jdbc.sql("select * from remembered_device where series_hash = ?")
                .param(seriesHash)
                .query((row, number) -> new Device(
                        row.getString("series_hash"),
                        row.getObject("account_id", UUID.class),
                        row.getString("token_hash"),
                        row.getString("previous_token_hash"),
                        row.getTimestamp("rotated_at").toInstant(),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** False when another request rotated first. */
    boolean rotate(Device device, String newTokenHash, Instant now, Instant expiresAt) {
        return jdbc.sql("""
            update remembered_device
            set token_hash = ?, previous_token_hash = token_hash, rotated_at = ?, expires_at = ?
            where series_hash = ? and token_hash = ?\
            """)
                        .params(
                                newTokenHash,
                                Timestamp.from(now),
                                Timestamp.from(expiresAt),
                                device.seriesHash(),
                                device.tokenHash())
                        .update()
                == 1;
    }

    void forgetSeries(String seriesHash) {
        jdbc.sql("delete from remembered_device where series_hash = ?")
                .param(seriesHash)
                .update();
    }

    void forget(AccountId account) {
        jdbc.sql("delete from remembered_device where account_id = ?")
                .param(account.value())
                .update();
    }

    public void deleteExpired(Instant now) {
        jdbc.sql("delete from remembered_device where expires_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
