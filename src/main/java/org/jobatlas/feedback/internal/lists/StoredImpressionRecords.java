package org.jobatlas.feedback.internal.lists;

import java.util.Optional;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ImpressionRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredImpressionRecords implements ImpressionRecords {

    private final JdbcClient jdbc;

    StoredImpressionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void keep(ImpressionListId list, byte[] body) {
        jdbc.sql("set local synchronous_commit = off").update();
        jdbc.sql("""
            insert into impression_record (list_id, list_at, body)
            select id, created_at, ? from impression_list where id = ? on conflict do nothing\
            """).params(body, list.value()).update();
    }

    @Override
    public Optional<byte[]> find(ImpressionListId list) {
        return jdbc.sql("select body from impression_record where list_id = ?")
                .param(list.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
