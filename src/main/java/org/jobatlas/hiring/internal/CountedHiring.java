package org.jobatlas.hiring.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.UUID;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.HiringNumbers;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingExposure;
import org.jobatlas.job.PostingExposure.Exposure;
import org.jobatlas.job.PostingId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Counts applications, and adds impressions from the feedback module. */
@Service
class CountedHiring implements HiringNumbers {

    private final OwnedPostings postings;
    private final Companies companies;
    private final ObjectProvider<PostingExposure> exposure;
    private final JdbcClient database;
    private final Clock clock;

    CountedHiring(
            OwnedPostings postings,
            Companies companies,
            ObjectProvider<PostingExposure> exposure,
            JdbcClient database,
            Clock clock) {
        this.postings = postings;
        this.companies = companies;
        this.exposure = exposure;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Numbers of(PostingId posting) {
        return numbers(List.of(postings.get(posting).id()));
    }

    @Override
    public Numbers of(CompanyId company) {
        companies.checkOwn(company);
        return numbers(postings.list(company).stream().map(OwnedPosting::id).toList());
    }

    private Numbers numbers(List<PostingId> ids) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        LocalDate first = today.minusDays(DAYS - 1L);
        Instant since = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        PostingExposure shown = exposure.getIfAvailable();
        Exposure seen =
                shown == null || ids.isEmpty() ? new Exposure(List.of(), OptionalDouble.empty()) : shown.of(ids, since);
        UUID[] values = ids.stream().map(PostingId::value).toArray(UUID[]::new);
        Map<String, Integer> sources = new TreeMap<>();
        seen.days().forEach(day -> sources.merge(day.surface(), day.shown(), Integer::sum));
        return new Numbers(
                days(first, seen, applied(values, since)),
                sources,
                counted("source", values, since),
                reached(values),
                daysInStage(values),
                counted("field", values, Instant.EPOCH),
                seen.medianRank());
    }

    private static List<Day> days(LocalDate first, Exposure seen, Map<LocalDate, Integer> applied) {
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = first.plusDays(i);
            int shown = 0;
            int opened = 0;
            int saved = 0;
            for (PostingExposure.Day one : seen.days()) {
                if (one.day().equals(day)) {
                    shown += one.shown();
                    opened += one.opened();
                    saved += one.saved();
                }
            }
            days.add(new Day(day, shown, opened, saved, applied.getOrDefault(day, 0)));
        }
        return days;
    }

    private Map<LocalDate, Integer> applied(UUID[] ids, Instant since) {
        Map<LocalDate, Integer> applied = new HashMap<>();
        database.sql("""
            select (applied_at at time zone 'UTC')::date as day, count(*) as count from job_application
            where posting_id = any(?) and withdrawn_at is null and applied_at >= ? group by 1\
            """).params(ids, Timestamp.from(since)).query(row -> {
            applied.put(row.getObject("day", LocalDate.class), row.getInt("count"));
        });
        return applied;
    }

    private Map<Stage, Integer> reached(UUID[] ids) {
        Map<Stage, Integer> reached = new EnumMap<>(Stage.class);
        database.sql("""
            select stage, count(distinct application_id) as count from (
                select e.application_id, coalesce(e.to_stage, 'NEW') as stage
                from application_event e join job_application a on a.id = e.application_id
                where a.posting_id = any(?) and a.withdrawn_at is null and e.kind in ('APPLIED', 'MOVED')
            ) come group by stage\
            """).param(ids).query(row -> {
            reached.put(Stage.valueOf(row.getString("stage")), row.getInt("count"));
        });
        return reached;
    }

    private Map<Stage, Double> daysInStage(UUID[] ids) {
        Map<Stage, Double> days = new EnumMap<>(Stage.class);
        database.sql("""
            select stage, avg(extract(epoch from until - at)) / 86400 as days from (
                select coalesce(e.to_stage, 'NEW') as stage, e.at,
                    lead(e.at) over (partition by e.application_id order by e.id) as until
                from application_event e join job_application a on a.id = e.application_id
                where a.posting_id = any(?) and a.withdrawn_at is null and e.kind in ('APPLIED', 'MOVED')
            ) stays where until is not null group by stage\
            """).param(ids).query(row -> {
            days.put(Stage.valueOf(row.getString("stage")), row.getDouble("days"));
        });
        return days;
    }

    /** @param column a constant of the program */
    private Map<String, Integer> counted(String column, UUID[] ids, Instant since) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.sql("select " + column + " as name, count(*) as count from job_application where posting_id = any(?)"
                        + " and withdrawn_at is null and applied_at >= ? and " + column
                        + " is not null group by 1 order by 2 desc, 1")
                .params(ids, Timestamp.from(since))
                .query(row -> {
                    counts.put(row.getString("name"), row.getInt("count"));
                });
        return counts;
    }
}
