package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.job.PostingStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The postings that belong to a company; those of feeds belong to none. */
@Service
class PostingsOfCompany implements CompanyPostings {

    private final JdbcClient jdbc;
    private final ObjectProvider<Companies> companies;

    PostingsOfCompany(JdbcClient jdbc, ObjectProvider<Companies> companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    @Override
    public List<Entry> list(CompanyId company, int limit) {
        companies.getObject().checkOwn(company);
        return jdbc.sql("""
                select id, title, status, published_at from posting
                where company_id = ? and status in ('PUBLISHED', 'PAUSED', 'CLOSED')
                order by published_at desc, id limit ?""")
                .params(company.value(), limit)
                .query(PostingsOfCompany::entry)
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
