package org.jobatlas.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.ContactId;
import org.jobatlas.people.ContactState;
import org.jspecify.annotations.Nullable;

/** A row of {@code contact_request} that was not withdrawn. */
record ContactRow(
        ContactId id,
        CompanyId company,
        String companyName,
        @Nullable PostingId posting,
        String title,
        @Nullable AccountId recruiter,
        AccountId person,
        String text,
        ContactState state,
        Instant sentAt) {

    static ContactRow read(ResultSet row, int number) throws SQLException {
        UUID posting = row.getObject("posting_id", UUID.class);
        UUID recruiter = row.getObject("recruiter", UUID.class);
        return new ContactRow(
                new ContactId(row.getObject("id", UUID.class)),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("company_name"),
                posting == null ? null : new PostingId(posting),
                row.getString("title"),
                recruiter == null ? null : new AccountId(recruiter),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("text"),
                ContactState.valueOf(row.getString("state")),
                row.getTimestamp("sent_at").toInstant());
    }
}
