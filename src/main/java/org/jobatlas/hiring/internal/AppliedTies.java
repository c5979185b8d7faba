package org.jobatlas.hiring.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingTies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prevents the deletion of postings with applications. */
@Component
class AppliedTies implements PostingTies {

    private final JdbcClient jdbc;

    AppliedTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<PostingId> held(Collection<PostingId> postings) {
        return new HashSet<>(jdbc.sql("select distinct posting_id from job_application where posting_id = any(?)")
                .param(postings.stream().map(PostingId::value).toArray(UUID[]::new))
                .query((row, _) -> new PostingId(row.getObject(1, UUID.class)))
                .list());
    }
}
