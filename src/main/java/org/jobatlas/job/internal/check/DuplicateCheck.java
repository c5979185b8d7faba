package org.jobatlas.job.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingFinding.Kind;
import org.jobatlas.job.PostingId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds an open posting of the same company with the same title and mostly the same words, by the Jaccard coefficient
 * of the sets of words.
 */
@Component
@Order(60)
public class DuplicateCheck implements PostingCheck {

    private static final double ALIKE = 0.7;
    private static final int LOOKED_AT = 50;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;

    DuplicateCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Open(UUID id, String title, String text) {}

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        if (posting.edit().title().isBlank()) {
            return Stream.empty();
        }
        Set<String> words = words(posting.text());
        return open(posting).stream()
                .filter(open -> alike(words, words(open.text())))
                .limit(1)
                .map(open -> new PostingFinding(Kind.DUPLICATE, List.of(open.title()), null, new PostingId(open.id())));
    }

    private List<Open> open(Checked posting) {
        return jdbc.sql("""
            select id, title, text from posting
            where company_id = ? and id <> ? and status in ('PUBLISHED', 'PAUSED') and lower(title) = lower(?)
            order by published_at desc limit ?\
            """)
                .params(
                        posting.company().value(),
                        posting.id().value(),
                        posting.edit().title().strip(),
                        LOOKED_AT)
                .query((row, _) -> new Open(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() || (double) both.size() / all.size() >= ALIKE;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))));
    }
}
