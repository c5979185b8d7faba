package org.jobatlas.feedback.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was stored before feedback was cut into months, taken over by a server whose clock stands elsewhere. */
class MonthsMigrationIT {

    /** In the middle of a month, and where a month begins in UTC but not elsewhere. */
    private static final List<String> MOMENTS = List.of(
            "2026-03-15T12:00:00Z",
            "2026-05-31T23:30:00Z",
            "2026-08-01T03:00:00Z",
            "2026-10-31T23:30:00Z",
            "2027-02-01T00:00:00Z");

    @SuppressWarnings("NullAway.Init")
    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static DataSource database(String name, String zone) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            statement.execute("alter database " + name + " set timezone to '" + zone + "'");
        }
        return server.getDatabase("postgres", name);
    }

    /** As the portal migrates. */
    private static FluentConfiguration flyway(DataSource source) {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        return Flyway.configure()
                .dataSource(source)
                .initSql(Objects.requireNonNull(settings.getObject()).getProperty("spring.flyway.init-sqls"))
                .locations("classpath:db/migration")
                .outOfOrder(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Stockholm", "America/Los_Angeles", "Pacific/Kiritimati"})
    void listsOfSeveralMonthsAreTakenOverWhereverTheServerStands(String zone) throws SQLException {
        DataSource source = database("m" + Integer.toUnsignedString(zone.hashCode()), zone);
        flyway(source).target("620").load().migrate();
        JdbcClient client = JdbcClient.create(source);
        MOMENTS.forEach(moment -> add(client, moment));
        flyway(source).load().migrate();
        assertThat(client.sql("""
            select to_char(created_at at time zone 'UTC', 'YYYY_MM') || ' ' || tableoid::regclass::text
            from impression_list order by created_at\
            """).query(String.class).list())
                .containsExactly(
                        "2026_03 impression_list_2026_03",
                        "2026_05 impression_list_2026_05",
                        "2026_08 impression_list_2026_08",
                        "2026_10 impression_list_2026_10",
                        "2027_02 impression_list_2027_02");
        assertThat(client.sql("select count(*) from interaction where list_id is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MOMENTS.size());
    }

    @Test
    void theNextMonthHasRoomByUniversalTime() throws SQLException {
        DataSource source = database("next", "America/Los_Angeles");
        flyway(source).load().migrate();
        assertThat(JdbcClient.create(source).sql("""
            select to_regclass('interaction_' || to_char(
                date_trunc('month', now() at time zone 'UTC') + interval '1 month', 'YYYY_MM')) is not null\
            """).query(Boolean.class).single())
                .isTrue();
    }

    private static void add(JdbcClient client, String moment) {
        UUID list = UUID.randomUUID();
        client.sql("insert into impression_list (id, fingerprint, created_at) values (?, '-', ?::timestamptz)")
                .params(list, moment)
                .update();
        UUID posting = posting(client);
        client.sql("insert into impression_item (list_id, rank, posting_id, score) values (?, 1, ?, 1)")
                .params(list, posting)
                .update();
        client.sql("""
            insert into interaction (id, list_id, posting_id, kind, created_at) values (?, ?, ?, 'OPENED', ?::timestamptz)\
            """).params(UUID.randomUUID(), list, posting, moment).update();
    }

    private static UUID posting(JdbcClient client) {
        UUID id = UUID.randomUUID();
        client.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash, described_at)
            values (?, 0, 'test', ?, '', 'PUBLISHED', 'Nurse', 'Ward', '', '', '[]', '{}', '{}', now(), '', now())\
            """).params(id, id.toString()).update();
        return id;
    }
}
