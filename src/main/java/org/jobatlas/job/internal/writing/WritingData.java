package org.jobatlas.job.internal.writing;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.job.internal.JobProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Personal data that this module keeps: who wrote which versions of postings. The postings belong to the company and
 * stay; the reference to the person is erased.
 */
@Component
class WritingData implements PersonalData {

    private final JdbcClient jdbc;
    private final JobProperties properties;

    WritingData(JdbcClient jdbc, JobProperties properties) {
        this.jdbc = jdbc;
        this.properties = properties;
    }

    @Override
    public Map<String, Period> keeps() {
        return Map.of(
                "imports",
                Period.ofDays(Math.toIntExact(properties.keepImports().toDays())));
    }

    /** What the archive says of a version. */
    record Entry(String posting, int version, Instant at) {}

    @Override
    public String kind() {
        return "postings";
    }

    @Override
    public int count(AccountId person) {
        return jdbc.sql("select count(*) from posting_version where account_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void export(AccountId person, PersonalArchive archive) {
        archive.json("postings", entries(person));
    }

    private List<Entry> entries(AccountId person) {
        return jdbc.sql("""
            select title, number, at from posting_version join posting on posting.id = posting_id
            where account_id = ? order by at\
            """)
                .param(person.value())
                .query((row, _) -> new Entry(
                        row.getString(1), row.getInt(2), row.getTimestamp(3).toInstant()))
                .list();
    }

    @Override
    public Erased erase(AccountId person) {
        jdbc.sql("update posting_import set account_id = null where account_id = ?")
                .param(person.value())
                .update();
        int kept = jdbc.sql("update posting_version set account_id = null where account_id = ?")
                .param(person.value())
                .update();
        return new Erased(0, kept);
    }
}
