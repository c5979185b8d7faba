package org.jobatlas.feedback.internal.lists;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.LoggedList.Interaction;
import org.jobatlas.feedback.LoggedList.Item;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ReviewState;
import org.jobatlas.feedback.Surface;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads stored lists page by page. */
@Component
public class LoggedLists {

    private static final int PAGE = 500;
    private static final TypeReference<Map<String, String>> VERSIONS = new TypeReference<>() {};

    private static final String LISTS = """
        select id, account_id, created_at, surface, fingerprint, versions, dial, size, asked, profile_version, features,
            fields, sought
        from impression_list where\
        """ + " ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LoggedLists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The position of a reader. */
    record Position(Instant at, UUID id) {

        private static final UUID FIRST = new UUID(0, 0);

        static Position before(Instant at) {
            return new Position(at, FIRST);
        }

        static Position of(LoggedList list) {
            return new Position(list.at(), list.id());
        }
    }

    private record Row(
            UUID list, @Nullable Item item, @Nullable Interaction answer) {}

    List<LoggedList> after(Position place) {
        return filled(jdbc.sql(LISTS + "(created_at, id) > (?, ?) order by created_at, id limit ?")
                .params(Timestamp.from(place.at()), place.id(), PAGE)
                .query((row, number) -> list(row))
                .list());
    }

    public Optional<LoggedList> find(ImpressionListId list) {
        return filled(jdbc.sql(LISTS + "id = ?")
                        .param(list.value())
                        .query((row, number) -> list(row))
                        .list())
                .stream()
                .findFirst();
    }

    private List<LoggedList> filled(List<LoggedList> lists) {
        UUID[] ids = lists.stream().map(LoggedList::id).toArray(UUID[]::new);
        Map<UUID, List<Row>> items = rows("""
            select list_id, rank, closest_rank, posting_id, score, feature_values, contributions
            from impression_item where list_id = any(?) order by rank\
            """, ids, LoggedLists::item);
        Map<UUID, List<Row>> answers = rows("""
            select id, list_id, rank, posting_id, kind, reason, millis, review, created_at
            from interaction where list_id = any(?) order by created_at, id\
            """, ids, LoggedLists::answer);
        return lists.stream()
                .map(list -> filled(
                        list, items.getOrDefault(list.id(), List.of()), answers.getOrDefault(list.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Row>> rows(String sql, UUID[] ids, org.springframework.jdbc.core.RowMapper<Row> mapper) {
        return jdbc.sql(sql).param(ids).query(mapper).list().stream().collect(Collectors.groupingBy(Row::list));
    }

    private static LoggedList filled(LoggedList list, List<Row> items, List<Row> answers) {
        return new LoggedList(
                list.id(),
                list.person(),
                list.at(),
                list.surface(),
                list.fingerprint(),
                list.origin(),
                list.features(),
                items.stream().map(Row::item).toList(),
                answers.stream().map(Row::answer).toList());
    }

    private LoggedList list(ResultSet row) throws SQLException {
        ListOrigin origin = new ListOrigin(
                json.readValue(row.getString("versions"), VERSIONS),
                row.getObject("dial", Double.class),
                row.getObject("size", Integer.class),
                row.getString("asked"),
                row.getString("profile_version"),
                Arrays.asList((String[]) row.getArray("fields").getArray()),
                vector(row));
        return new LoggedList(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                Surface.valueOf(row.getString("surface")),
                row.getString("fingerprint"),
                origin,
                Arrays.asList((String[]) row.getArray("features").getArray()),
                List.of(),
                List.of());
    }

    private static float @Nullable [] vector(ResultSet row) throws SQLException {
        Array stored = row.getArray("sought");
        if (stored == null) {
            return null;
        }
        Float[] numbers = (Float[]) stored.getArray();
        float[] vector = new float[numbers.length];
        for (int d = 0; d < vector.length; d++) {
            vector[d] = numbers[d];
        }
        return vector;
    }

    private static Row item(ResultSet row, int number) throws SQLException {
        Item item = new Item(
                row.getInt("rank"),
                row.getObject("closest_rank", Integer.class),
                row.getObject("posting_id", UUID.class),
                row.getDouble("score"),
                numbers(row, "feature_values"),
                numbers(row, "contributions"));
        return new Row(row.getObject("list_id", UUID.class), item, null);
    }

    private static List<@Nullable Double> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Double[]) row.getArray(column).getArray());
    }

    private static Row answer(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        Interaction answer = new Interaction(
                row.getObject("id", UUID.class),
                row.getObject("rank", Integer.class),
                row.getObject("posting_id", UUID.class),
                InteractionKind.valueOf(row.getString("kind")),
                reason == null ? null : Reason.valueOf(reason),
                row.getObject("millis", Integer.class),
                ReviewState.valueOf(row.getString("review")),
                row.getTimestamp("created_at").toInstant());
        return new Row(row.getObject("list_id", UUID.class), null, answer);
    }
}
