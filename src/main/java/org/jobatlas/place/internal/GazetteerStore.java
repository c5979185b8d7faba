package org.jobatlas.place.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.jobatlas.shared.GeoPoint;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imported places in the database. An import replaces the previous one in one transaction and gets the next version.
 */
@Component
class GazetteerStore {

    private static final int BATCH = 1000;

    private final ObjectProvider<JdbcTemplate> jdbc;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Clock clock;

    GazetteerStore(
            ObjectProvider<JdbcTemplate> jdbc, ObjectProvider<PlatformTransactionManager> transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The version of the last import; 0 without an import or a database. */
    long version() {
        JdbcTemplate database = jdbc.getIfAvailable();
        Long version = database == null
                ? null
                : database.queryForObject("select coalesce(max(id), 0) from gazetteer_import", Long.class);
        return version == null ? 0 : version;
    }

    List<GazetteerRow> load() {
        return jdbc.getObject().query("select * from gazetteer_place order by id", GazetteerStore::row);
    }

    private static GazetteerRow row(ResultSet row, int number) throws SQLException {
        return new GazetteerRow(
                row.getString("name"),
                row.getString("region"),
                row.getString("country"),
                new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getLong("population"),
                BuiltInPlaces.list(row.getString("alternates")));
    }

    void replaceBy(List<GazetteerRow> places) {
        new TransactionTemplate(transactions.getObject()).executeWithoutResult(_ -> {
            jdbc.getObject().update("lock table gazetteer_place in exclusive mode");
            jdbc.getObject().update("delete from gazetteer_place");
            insert(places);
            jdbc.getObject()
                    .update(
                            "insert into gazetteer_import (imported_at, places) values (?, ?)",
                            Timestamp.from(clock.instant()),
                            places.size());
        });
    }

    private void insert(List<GazetteerRow> places) {
        long[] id = {0};
        jdbc.getObject()
                .batchUpdate(
                        "insert into gazetteer_place (id, name, region, country, latitude, longitude, population, alternates)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                        places,
                        BATCH,
                        (statement, place) -> {
                            statement.setLong(1, ++id[0]);
                            statement.setString(2, place.name());
                            statement.setString(3, place.region());
                            statement.setString(4, place.country());
                            statement.setDouble(5, place.point().latitude());
                            statement.setDouble(6, place.point().longitude());
                            statement.setLong(7, place.population());
                            statement.setString(8, String.join("|", place.alternates()));
                        });
    }
}
