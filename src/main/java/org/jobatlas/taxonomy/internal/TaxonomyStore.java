package org.jobatlas.taxonomy.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imported terms in the database. An import replaces the previous one in one transaction and gets the next version. */
@Component
public class TaxonomyStore {

    private static final int BATCH = 1000;
    private static final String SKILL = "skill";
    private static final String OCCUPATION = "occupation";

    private final ObjectProvider<JdbcTemplate> jdbc;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Clock clock;

    public TaxonomyStore(
            ObjectProvider<JdbcTemplate> jdbc, ObjectProvider<PlatformTransactionManager> transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The version of the last import; 0 without an import or a database. */
    public long version() {
        JdbcTemplate database = jdbc.getIfAvailable();
        Long version = database == null
                ? null
                : database.queryForObject("select coalesce(max(id), 0) from taxonomy_import", Long.class);
        return version == null ? 0 : version;
    }

    List<TermRow> skills() {
        return load(SKILL);
    }

    List<TermRow> occupations() {
        return load(OCCUPATION);
    }

    private List<TermRow> load(String kind) {
        return jdbc.getObject()
                .query("select * from taxonomy_concept where kind = ? order by id", (row, _) -> term(row), kind);
    }

    private static TermRow term(ResultSet row) throws SQLException {
        return TermRow.imported(
                row.getString("id"),
                new TermRow.Labels(row.getString("name_en"), row.getString("name_sv")),
                new TermRow.Synonyms(
                        Dictionary.list(row.getString("synonyms_en")), Dictionary.list(row.getString("synonyms_sv"))),
                Dictionary.list(row.getString("fields")));
    }

    public void replaceBy(List<TermRow> skills, List<TermRow> occupations) {
        new TransactionTemplate(transactions.getObject()).executeWithoutResult(_ -> {
            jdbc.getObject().execute("lock table taxonomy_concept in exclusive mode");
            jdbc.getObject().update("delete from taxonomy_concept");
            insert(SKILL, skills);
            insert(OCCUPATION, occupations);
            jdbc.getObject()
                    .update(
                            "insert into taxonomy_import (imported_at, skills, occupations) values (?, ?, ?)",
                            Timestamp.from(clock.instant()),
                            skills.size(),
                            occupations.size());
        });
    }

    private void insert(String kind, List<TermRow> rows) {
        jdbc.getObject()
                .batchUpdate(
                        "insert into taxonomy_concept (kind, id, name_en, name_sv, synonyms_en, synonyms_sv, fields)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        rows,
                        BATCH,
                        (statement, row) -> fill(statement, kind, row));
    }

    private static void fill(PreparedStatement statement, String kind, TermRow row) throws SQLException {
        statement.setString(1, kind);
        statement.setString(2, row.id());
        statement.setString(3, row.en());
        statement.setString(4, row.sv());
        statement.setString(5, String.join("|", row.synonymsEn()));
        statement.setString(6, String.join("|", row.synonymsSv()));
        statement.setString(7, String.join("|", row.fields()));
    }
}
