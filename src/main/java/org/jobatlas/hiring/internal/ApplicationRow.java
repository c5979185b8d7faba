package org.jobatlas.hiring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/** A row of {@code job_application}. */
public record ApplicationRow(
        ApplicationId id,
        int version,
        PostingId posting,
        CompanyId company,
        AccountId account,
        int number,
        String title,
        String companyName,
        Stage stage,
        Papers papers,
        String criteriaHash,
        Locale language,
        @Nullable String declineReason,
        Instant appliedAt,
        Instant movedAt,
        @Nullable Instant withdrawnAt) {

    /** References to the encrypted documents. */
    public record Papers(
            @Nullable UUID snapshot,
            @Nullable UUID file,
            @Nullable UUID evidence) {}

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    static ApplicationRow read(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new ApplicationRow(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PostingId(row.getObject("posting_id", UUID.class)),
                new CompanyId(row.getObject("company_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("company_name"),
                Stage.valueOf(row.getString("stage")),
                new Papers(
                        row.getObject("snapshot_id", UUID.class),
                        row.getObject("file_id", UUID.class),
                        row.getObject("evidence_id", UUID.class)),
                row.getString("criteria_hash"),
                Locale.of(row.getString("language")),
                row.getString("decline_reason"),
                row.getTimestamp("applied_at").toInstant(),
                row.getTimestamp("moved_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
