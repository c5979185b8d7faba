package org.jobatlas.account;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal data that consists only of table rows that refer to the account. */
public class PersonalRows implements PersonalData {

    private final JdbcClient jdbc;
    private final String kind;
    private final List<Table> tables;

    /** @param tables in the order of erasure: referenced tables after those that refer to them */
    public PersonalRows(JdbcClient jdbc, String kind, List<Table> tables) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.tables = List.copyOf(tables);
    }

    /**
     * The rows of a person in one table. Names and SQL are constants of the program.
     *
     * @param name file name in the archive
     * @param columns the exported columns, as in a SELECT
     * @param from table and condition, as in {@code FROM}, with one {@code ?} for the account
     */
    public record Table(String name, String columns, String from) {

        /** A table whose column {@code account_id} identifies the person. */
        public static Table ofAccount(String name, String columns) {
            return new Table(name, columns, name + " where account_id = ?");
        }
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int count(AccountId person) {
        return tables.stream()
                .mapToInt(table -> jdbc.sql("select count(*) from " + table.from())
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .sum();
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        tables.forEach(table -> archive.json(table.name(), rows(table, person)));
    }

    @Override
    public Erased erase(AccountId person) {
        return Erased.all(tables.stream()
                .mapToInt(table -> jdbc.sql("delete from " + table.from())
                        .param(person.value())
                        .update())
                .sum());
    }

    private List<Map<String, Object>> rows(Table table, AccountId person) {
        return jdbc.sql("select " + table.columns() + " from " + table.from())
                .param(person.value())
                .query((row, number) -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        Object value = row.getObject(i);
                        if (value != null) {
                            entry.put(row.getMetaData().getColumnLabel(i), plain(value));
                        }
                    }
                    return entry;
                })
                .list();
    }

    private static Object plain(Object value) throws SQLException {
        return switch (value) {
            case Array array -> Arrays.asList((Object[]) array.getArray());
            case Timestamp time -> time.toInstant();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }
}
