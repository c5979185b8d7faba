package org.jobatlas.job.internal.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
        return getAll(List.of(posting)).getFirst();
    }

    @Override
    public List<OwnedPosting> getAll(Collection<PostingId> postings) {
        Set<PostingId> asked = Set.copyOf(postings);
        List<OwnedPosting> found = database.sql("""
            select id, company_id, title, status from posting where id = any(?) and company_id is not null\
            """)
                .param(asked.stream().map(PostingId::value).toArray(UUID[]::new))
                .query(PostingOwnership::owned)
                .list();
        if (found.size() < asked.size()) {
            throw new AccessDeniedException("No posting of a company of this recruiter");
        }
        found.stream()
                .map(OwnedPosting::company)
                .distinct()
                .forEach(company -> companies.getObject().checkOwn(company));
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
