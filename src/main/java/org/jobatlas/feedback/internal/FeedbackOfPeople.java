package org.jobatlas.feedback.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalRows;
import org.jobatlas.account.PersonalRows.Table;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal data of this module: lists, actions and answers, saved postings and blocked employers. */
@Component
@Order(40)
class FeedbackOfPeople extends PersonalRows {

    private final JdbcClient jdbc;
    private final FeedbackProperties properties;

    FeedbackOfPeople(JdbcClient jdbc, FeedbackProperties properties) {
        super(
                jdbc,
                "feedback",
                List.of(
                        Table.ofAccount("interaction", "list_id, rank, posting_id, kind, reason, millis, created_at"),
                        new Table(
                                "impression_record",
                                "list_id, list_at",
                                "impression_record where list_id in (select id from impression_list where account_id ="
                                        + " ?)"),
                        new Table(
                                "impression_item",
                                "list_id, rank, closest_rank, posting_id, score, feature_values, contributions",
                                "impression_item where list_id in (select id from impression_list where account_id ="
                                        + " ?)"),
                        Table.ofAccount(
                                "impression_list",
                                "id, surface, versions, dial, size, asked, profile_version, features, fields,"
                                        + " sought, created_at"),
                        Table.ofAccount("saved_posting", "posting_id, created_at"),
                        Table.ofAccount("blocked_employer", "employer")));
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public Map<String, Period> keeps() {
        return Map.of("feedback", properties.keep(), "feedback-records", properties.keepRecords());
    }

    /** Adds the unpacked records to the rows. */
    @Override
    public void export(AccountId person, PersonalArchive archive) {
        super.export(person, archive);
        jdbc.sql("""
            select list_id from impression_record where list_id in (select id from impression_list where account_id = ?)\
            """)
                .param(person.value())
                .query(UUID.class)
                .list()
                .forEach(list -> record(list).ifPresent(body -> archive.file("record-" + list + ".json", body)));
    }

    /** One at a time, since there may be many. */
    private Optional<byte[]> record(UUID list) {
        return jdbc.sql("select body from impression_record where list_id = ?")
                .param(list)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .map(FeedbackOfPeople::unpacked);
    }

    private static byte[] unpacked(byte[] body) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
