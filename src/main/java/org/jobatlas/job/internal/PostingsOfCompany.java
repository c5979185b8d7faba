package org.jobatlas.job.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.shared.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The open postings that belong to a company; those of feeds belong to none. */
@Service
class PostingsOfCompany implements CompanyPostings {

    private final JdbcClient jdbc;
    private final PlacesText places;

    PostingsOfCompany(JdbcClient jdbc, PlacesText places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public List<Entry> open(CompanyId company, int limit) {
        return jdbc.sql("""
            select id, title, places, published_at from posting
            where company_id = ? and status = 'PUBLISHED'
            order by published_at desc, id limit ?\
            """).params(company.value(), limit).query(this::entry).list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("title"),
                "jobs/" + row.getString("id"),
                places.read(row.getString("places")).stream().map(Place::name).toList(),
                row.getTimestamp("published_at").toInstant());
    }
}
