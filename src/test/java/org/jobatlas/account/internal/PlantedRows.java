package org.jobatlas.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyStatus;
import org.jobatlas.hiring.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A row about somebody in every table that can name an account, made from the schema alone, so that a table of tomorrow has one too. */
final class PlantedRows {

    private static final String CAN_NAME_AN_ACCOUNT = """
        select c.conrelid::regclass::text as name, a.attname as of, c.confdeltype = 'c' as goes
        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and c.confrelid = 'account'::regclass and c.conparentid = 0 order by 1, 2\
        """;

    private final JdbcClient jdbc;

    PlantedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A column that names an account.
     *
     * @param goes whether its row goes with the account
     */
    record Reference(String name, String of, boolean goes) {}

    /** A column of a table that a row has to fill, or may. */
    record Column(String column, String type, boolean needed) {}

    /** Adds a row for each reference that none of the person's rows has yet, with the word in all texts of rows that go with the person; returns the tables. */
    List<String> plant(AccountId person, String word) {
        List<String> planted = new ArrayList<>();
        withoutChecks();
        for (Reference reference :
                jdbc.sql(CAN_NAME_AN_ACCOUNT).query(Reference.class).list()) {
            if (!isNamed(reference, person)) {
                plant(reference, person, reference.goes() ? word : "planted");
                planted.add(reference.name());
            }
        }
        return planted;
    }

    /** What is planted need not make sense. */
    void withoutChecks() {
        for (String drop : jdbc.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint c
                join pg_namespace n on n.oid = c.connamespace
                where c.contype = 'c' and n.nspname = 'public' and c.conrelid <> 0 and c.coninhcount = 0\
                """).query(String.class).list()) {
            jdbc.sql(drop).update();
        }
    }

    /** A row that stays refers to nothing but its person. */
    private void withoutOtherReferences(String table) {
        for (String drop : jdbc.sql("""
                select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
                where contype = 'f' and conrelid = ?::regclass and confrelid <> 'account'::regclass and conparentid = 0\
                """).param(table).query(String.class).list()) {
            jdbc.sql(drop).update();
        }
    }

    /** Tables from which no chain of references leads to an account. */
    List<String> withoutAccount() {
        return jdbc.sql("""
            with recursive reached as (
                select 'account'::regclass::oid as id
                union select c.conrelid from pg_constraint c join reached r on c.confrelid = r.id where c.contype = 'f'
            )
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
            and c.oid not in (select id from reached) order by 1\
            """).query(String.class).list();
    }

    /** Tables that hold the word anywhere in any row. */
    List<String> with(String word) {
        return jdbc
                .sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> jdbc.sql(
                                "select exists (select 1 from \"" + table + "\" t where strpos(t::text, ?) > 0)")
                        .param(word)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    private boolean isNamed(Reference reference, AccountId person) {
        return jdbc.sql("select exists (select 1 from " + reference.name() + " where " + reference.of() + " = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    private void plant(Reference reference, AccountId person, String word) {
        int changed = reference.goes()
                ? 0
                : jdbc.sql("update %1$s set %2$s = ? where ctid = (select ctid from %1$s limit 1)"
                                .formatted(reference.name(), reference.of()))
                        .param(person.value())
                        .update();
        if (changed == 0) {
            if (!reference.goes()) {
                withoutOtherReferences(reference.name());
            }
            insert(reference, person, word);
        }
    }

    private void insert(Reference reference, AccountId person, String word) {
        List<Column> columns =
                jdbc.sql("""
                select column_name as column, data_type as type, is_nullable = 'NO' and column_default is null
                    and is_identity = 'NO' and is_generated = 'NEVER' as needed
                from information_schema.columns where table_schema = 'public' and table_name = ?
                and column_name <> ? order by ordinal_position\
                """).params(reference.name(), reference.of()).query(Column.class).list().stream()
                        .filter(column -> column.needed() || column.type().equals("text"))
                        .toList();
        String names = columns.stream().map(column -> ", " + column.column()).collect(Collectors.joining());
        String values =
                columns.stream().map(column -> ", " + value(column, word)).collect(Collectors.joining());
        // without looking at what the rows refer to, which is somebody else's
        jdbc.sql(
                        "do $$ begin set local session_replication_role = replica; insert into %s (%s%s) values ('%s'%s); end $$"
                                .formatted(reference.name(), reference.of(), names, person, values))
                .update();
    }

    static String value(Column column, String word) {
        if (column.column().equals("status")) {
            return "'" + CompanyStatus.APPROVED.name() + "'";
        }
        if (column.column().equals("stage")) {
            return "'" + Stage.NEW.name() + "'";
        }
        return switch (column.type()) {
            case "uuid" -> "gen_random_uuid()";
            case "text" -> "'" + word + "'";
            case "character varying" -> "'" + word.substring(0, 2) + "'";
            case "bytea" -> "'" + word + "'::bytea";
            case "boolean" -> "false";
            case "jsonb", "json" -> "'{}'";
            case "ARRAY" -> "'{}'";
            case "date" -> "current_date";
            case "timestamp with time zone", "timestamp without time zone" -> "now()";
            default -> "1";
        };
    }
}
