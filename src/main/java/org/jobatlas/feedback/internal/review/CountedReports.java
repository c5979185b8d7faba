package org.jobatlas.feedback.internal.review;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.feedback.PostingReports;
import org.jobatlas.feedback.ReportKind;
import org.jobatlas.feedback.ReportedPosting;
import org.jobatlas.job.PostingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedReports implements PostingReports {

    private final JdbcClient jdbc;
    private final Clock clock;

    CountedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public void report(PostingId posting, ReportKind kind) {
        jdbc.sql("""
            insert into posting_report (posting_id, kind, reported_on)
            select id, ?, ? from posting where id = ?
            on conflict (posting_id, kind, reported_on) do update set reports = posting_report.reports + 1\
            """)
                .params(kind.name(), Date.valueOf(LocalDate.now(clock)), posting.value())
                .update();
    }

    @Override
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ReportedPosting> open(int limit) {
        Map<PostingId, Map<ReportKind, Integer>> counts = new LinkedHashMap<>();
        Map<PostingId, LocalDate> last = new LinkedHashMap<>();
        jdbc.sql("""
            select posting_id, kind, sum(reports) as times, max(reported_on) as last from posting_report
            group by posting_id, kind order by last desc, posting_id limit ?\
            """).param(limit).query(row -> {
            PostingId posting = new PostingId(row.getObject("posting_id", UUID.class));
            counts.computeIfAbsent(posting, id -> new EnumMap<>(ReportKind.class))
                    .put(ReportKind.valueOf(row.getString("kind")), row.getInt("times"));
            last.putIfAbsent(posting, row.getDate("last").toLocalDate());
        });
        return counts.entrySet().stream()
                .map(entry -> new ReportedPosting(
                        entry.getKey(), entry.getValue(), last.getOrDefault(entry.getKey(), LocalDate.now(clock))))
                .toList();
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void settle(PostingId posting) {
        jdbc.sql("delete from posting_report where posting_id = ?")
                .param(posting.value())
                .update();
    }
}
