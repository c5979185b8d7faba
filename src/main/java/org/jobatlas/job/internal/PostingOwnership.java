package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Which posting is whose, asked of the database each time. */
@Service
class PostingOwnership implements OwnedPostings {

    private final JdbcClient database;
    private final ObjectProvider<Companies> companies;

    PostingOwnership(JdbcClient database, ObjectProvider<Companies> companies) {
        this.database = database;
        this.companies = companies;
    }

    @Override
    public OwnedPosting get(PostingId posting) {
        OwnedPosting found = database.sql(
                        "select id, company_id, title, status from posting where id = ? and company_id is not null")
                .param(posting.value())
                .query(PostingOwnership::owned)
                .optional()
                .orElseThrow(() -> new AccessDeniedException("No posting of a company of this recruiter"));
        companies.getObject().checkOwn(found.company());
        return found;
    }

    @Override
    public List<OwnedPosting> list(CompanyId company) {
        companies.getObject().checkOwn(company);
        return database.sql("""
            select id, company_id, title, status from posting where company_id = ?
            order by published_at desc, id\
            """)
                .param(company.value())
                .query(PostingOwnership::owned)
                .list();
    }

    private static OwnedPosting owned(ResultSet row, int number) throws SQLException {
        return new OwnedPosting(
                new PostingId(row.getObject("id", UUID.class)),
                new CompanyId(row.getObject("company_id", UUID.class)),
                row.getString("title"),
                PostingStatus.valueOf(row.getString("status")));
    }
}
