package org.jobatlas.hiring.internal.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the applicants of each company since its recruiters were told last. */
@Component
@Transactional
public class CompanyNews {

    /** Less than a day, so that a letter of the morning is followed by one of the next morning. */
    private static final Duration SILENCE = Duration.ofHours(20);

    private static final Duration FIRST = Duration.ofDays(1);

    private final JdbcClient database;
    private final NewsLetter letter;
    private final Clock clock;

    CompanyNews(JdbcClient database, NewsLetter letter, Clock clock) {
        this.database = database;
        this.letter = letter;
        this.clock = clock;
    }

    private record News(CompanyId company, NewsLetter.Request told) {

        static News read(ResultSet row, int number) throws SQLException {
            UUID company = row.getObject("company_id", UUID.class);
            return new News(
                    new CompanyId(company),
                    new NewsLetter.Request(
                            company, row.getInt("applied"), row.getInt("written"), row.getInt("withdrawn")));
        }
    }

    /** Applications that nobody moved yet, messages that nobody read yet, and whoever left after somebody had moved them on. */
    public void tell() {
        Instant now = clock.instant();
        for (News news : since(now)) {
            if (!news.told().nothing()) {
                database.sql("""
                    insert into hiring_news_told (company_id, told_at) values (?, ?)
                    on conflict (company_id) do update set told_at = excluded.told_at\
                    """)
                        .params(news.company().value(), Timestamp.from(now))
                        .update();
                letter.send(news.company(), news.told());
            }
        }
    }

    private List<News> since(Instant now) {
        return database.sql("""
            with told as (
                select c.company_id, coalesce(n.told_at, ?) as at
                from (select distinct company_id from job_application) c left join hiring_news_told n using (company_id)
                where n.told_at is null or n.told_at < ?
            )
            select told.company_id,
                (select count(*) from job_application a where a.company_id = told.company_id
                    and a.withdrawn_at is null and a.stage = 'NEW' and a.applied_at > told.at) as applied,
                (select count(*) from application_message m join job_application a on a.id = m.application_id
                    where a.company_id = told.company_id and a.withdrawn_at is null
                    and not m.of_company and m.read_at is null and m.at > told.at) as written,
                (select count(*) from job_application a where a.company_id = told.company_id
                    and a.withdrawn_at > told.at and a.stage not in ('NEW', 'DECLINED')) as withdrawn
            from told\
            """)
                .params(Timestamp.from(now.minus(FIRST)), Timestamp.from(now.minus(SILENCE)))
                .query(News::read)
                .list();
    }
}
