package org.jobatlas.account.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of an age, made from the schema alone, and what the schema says of how long rows are kept. */
final class AgedRows {

    private static final String MARK = "aged";

    private final JdbcClient jdbc;

    AgedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        new PlantedRows(jdbc).withoutChecks();
    }

    /** Tables of the portal, of those that are cut into months the whole alone. */
    List<String> tables() {
        return jdbc.sql("""
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition order by 1\
            """).query(String.class).list();
    }

    /** Whether a row goes with one of the other table, however many tables lie between. */
    boolean goesWith(String table, String other) {
        return jdbc.sql("""
            with recursive goes as (
                select cast(? as text)::regclass::oid as id
                union select c.conrelid from pg_constraint c join goes g on c.confrelid = g.id
                where c.contype = 'f' and c.confdeltype = 'c'
            )
            select exists (select 1 from goes where id = cast(? as text)::regclass)\
            """).params(other, table).query(Boolean.class).single();
    }

    /** Adds a row of this age, which refers to nothing that is there. */
    void plant(String table, String since, Instant at) {
        jdbc.sql("select feedback_month(?)")
                .param(Timestamp.from(at))
                .query((row, number) -> true)
                .list();
        List<PlantedRows.Column> columns = jdbc.sql("""
                select column_name as column, data_type as type, true as needed
                from information_schema.columns where table_schema = 'public' and table_name = ? and column_name <> ?
                and is_nullable = 'NO' and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'\
                """)
                .params(table, since)
                .query(PlantedRows.Column.class)
                .list();
        String names = columns.stream().map(column -> ", " + column.column()).collect(Collectors.joining());
        String values = columns.stream().map(column -> ", " + value(column)).collect(Collectors.joining());
        jdbc.sql(
                        "do $$ begin set local session_replication_role = replica; insert into %s (%s%s) values ('%s'%s); end $$"
                                .formatted(table, since, names, at, values))
                .update();
    }

    /** No two alike, as some texts are keys. */
    private static String value(PlantedRows.Column column) {
        return switch (column.type()) {
            case "text", "character varying" ->
                "'" + UUID.randomUUID().toString().substring(0, 8) + "'";
            default -> PlantedRows.value(column, MARK);
        };
    }

    /** Moments of this age that the table still holds. */
    List<Instant> left(String table, String since) {
        return jdbc.sql("select distinct %1$s as at from %2$s where %1$s is not null order by 1"
                        .formatted(since, table))
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .list();
    }
}
