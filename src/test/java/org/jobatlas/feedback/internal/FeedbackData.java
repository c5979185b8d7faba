package org.jobatlas.feedback.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.job.PostingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Accounts, postings and lists for tests of feedback, and who is asking. */
final class FeedbackData {

    private FeedbackData() {}

    static AccountId account(JdbcClient database) {
        AccountId account = new AccountId(UUID.randomUUID());
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), timestamp '2026-01-01 00:00')\
            """).params(account.value(), account + "@example.org").update();
        return account;
    }

    static PostingId posting(JdbcClient database, String title) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at, field)
            values (?, 0, 'test', ?, '', 'PUBLISHED', ?, 'Exeter Talent Partners', '', '', '[]', '{}', '{}',
                now(), '', now(), 'health')\
            """).params(id, id.toString(), title).update();
        return new PostingId(id);
    }

    static ShownList list(PostingId... postings) {
        List<ShownItem> items = IntStream.range(0, postings.length)
                .mapToObj(i -> new ShownItem(
                        i + 1, i + 1, postings[i], 80.4 - i, Arrays.asList(0.9, null), List.of(80.4, 0.0)))
                .toList();
        return new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.RECOMMENDATION,
                "reranker linear-1",
                new ListOrigin(Map.of("reranker", "linear-1"), 0.3, 10, "", null, List.of("health")),
                List.of("skills", "pay"),
                items);
    }

    static void as(AccountId account, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", role));
    }

    static void asSystem() {
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "key", "system", AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
    }
}
