package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.job.PostingStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Postings by the employer's name, as feeds state no other identity of a company. */
@Service
class PostingsByEmployer implements CompanyPostings {

    private final JdbcClient jdbc;
    private final ObjectProvider<Companies> companies;

    PostingsByEmployer(JdbcClient jdbc, ObjectProvider<Companies> companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    @Override
    public List<Entry> list(CompanyId company, int limit) {
        Company own = companies.getObject().own().stream()
                .filter(candidate -> candidate.id().equals(company))
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("Another company's recruiters see these postings"));
        return jdbc.sql("""
                select id, title, status, published_at from posting
                where lower(employer) = lower(?) and status <> 'DRAFT'
                order by published_at desc, id limit ?""")
                .params(own.name(), limit)
                .query(PostingsByEmployer::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("title"),
                "jobs/" + row.getString("id"),
                PostingStatus.PUBLISHED.name().equals(row.getString("status")),
                row.getTimestamp("published_at").toInstant());
    }
}
