package org.jobatlas.job.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.SourcePostings;
import org.jobatlas.job.index.Posting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PostingsOfSource implements SourcePostings {

    private final PostingRepository postings;
    private final JdbcClient jdbc;
    private final Clock clock;

    PostingsOfSource(PostingRepository postings, JdbcClient jdbc, Clock clock) {
        this.postings = postings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Set<PostingId> all(String source) {
        return ids("select id from posting where source = ?", source);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Set<PostingId> open(String source) {
        return ids("select id from posting where source = ? and status in ('PUBLISHED', 'PAUSED')", source);
    }

    private Set<PostingId> ids(String sql, String source) {
        Set<PostingId> ids = new HashSet<>();
        jdbc.sql(sql).param(source).query(row -> {
            ids.add(new PostingId(row.getObject(1, UUID.class)));
        });
        return ids;
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public int close(Collection<PostingId> vanished) {
        List<Posting> open = postings
                .findAllById(vanished.stream().map(PostingId::value).toList())
                .stream()
                .filter(posting -> posting.getStatus().mayBecome(PostingStatus.CLOSED))
                .toList();
        open.forEach(posting -> posting.become(PostingStatus.CLOSED, clock.instant()));
        postings.saveAll(open);
        return open.size();
    }
}
