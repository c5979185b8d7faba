package org.jobatlas.learning.internal.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModel.Origin;
import org.jobatlas.model.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the registry. */
@Component
class ModelTable {

    private static final TypeReference<Map<String, Long>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> PROPERTIES = new TypeReference<>() {};
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ModelTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(TrainedModel model, Map<String, String> properties) {
        Origin origin = model.origin();
        jdbc.sql("""
            insert into trained_model (id, kind, name, sha256, properties, parent, trained_at, trained_by, window_from,
                window_until, counts, report, passed)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
                .param(model.id().value())
                .param(model.kind().name())
                .param(model.version().name())
                .param(model.version().sha256())
                .param(json.writeValueAsString(properties))
                .param(model.parent().map(ModelId::value).orElse(null))
                .param(Timestamp.from(origin.at()))
                .param(origin.by().map(AccountId::value).orElse(null))
                .param(Timestamp.from(origin.from()))
                .param(Timestamp.from(origin.until()))
                .param(json.writeValueAsString(origin.counts()))
                .param(json.writeValueAsString(model.report()))
                .param(model.report().passed())
                .update();
    }

    List<TrainedModel> list(ModelKind kind) {
        return jdbc.sql("select * from trained_model where kind = ? order by trained_at desc, id limit " + MOST)
                .param(kind.name())
                .query(this::model)
                .list();
    }

    Optional<TrainedModel> find(ModelId id) {
        return jdbc.sql("select * from trained_model where id = ?")
                .param(id.value())
                .query(this::model)
                .optional();
    }

    Map<String, String> properties(ModelId id) {
        return jdbc.sql("select properties from trained_model where id = ?")
                .param(id.value())
                .query((row, number) -> json.readValue(row.getString(1), PROPERTIES))
                .single();
    }

    private TrainedModel model(ResultSet row, int number) throws SQLException {
        return new TrainedModel(
                new ModelId(row.getObject("id", UUID.class)),
                ModelKind.valueOf(row.getString("kind")),
                new ModelVersion(row.getString("name"), row.getString("sha256")),
                Optional.ofNullable(id(row, "parent")).map(ModelId::new),
                new Origin(
                        instant(row, "trained_at"),
                        Optional.ofNullable(id(row, "trained_by")).map(AccountId::new),
                        instant(row, "window_from"),
                        instant(row, "window_until"),
                        json.readValue(row.getString("counts"), COUNTS)),
                json.readValue(row.getString("report"), GateReport.class));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
