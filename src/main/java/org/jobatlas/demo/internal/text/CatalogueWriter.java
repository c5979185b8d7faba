package org.jobatlas.demo.internal.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.shared.Language;

/**
 * Generates a catalogue: cycles through the fields of work and the kinds of job of each, with some postings in Swedish.
 */
public final class CatalogueWriter {

    /** The source of its postings. */
    public static final String SOURCE = "demo";

    private static final int SWEDISH_EVERY = 4;
    private static final Duration OLDEST = Duration.ofDays(45);

    private final Content content = new Content();
    private final VacancyMaker vacancies = new VacancyMaker(content);
    private final AdvertisementWriter advertisements = new AdvertisementWriter(content);

    /** Generates the number of postings asked for; the same seed and day give the same postings. */
    public List<PostingDraft> write(int count, long seed, Clock clock) {
        return new Issue(seed, clock).write(count, List.of());
    }

    /** The same, followed by the openings of {@code homes.csv}. */
    public List<PostingDraft> writeWithHomes(int count, long seed, Clock clock) {
        return new Issue(seed, clock).write(count, Home.all());
    }

    /** One generation of a catalogue. */
    private final class Issue {

        private final long seed;
        private final Instant today;
        private final Set<String> taken = new HashSet<>();
        private final List<PostingDraft> drafts = new ArrayList<>();

        Issue(long seed, Clock clock) {
            this.seed = seed;
            this.today = clock.instant().truncatedTo(ChronoUnit.DAYS);
        }

        List<PostingDraft> write(int count, List<Home> homes) {
            for (int i = 0; i < count; i++) {
                JobKind kind = kind(i);
                add(kind, random -> content.cities().pick(kind, random));
            }
            for (Home home : homes) {
                JobKind kind = content.kind(home.kind());
                City city = content.cities().named(home.city());
                for (int i = 0; i < home.count(); i++) {
                    add(kind, any -> city);
                }
            }
            return List.copyOf(drafts);
        }

        private void add(JobKind kind, Function<RandomGenerator, City> place) {
            int index = drafts.size();
            RandomGenerator random = Pick.seeded(seed * 1_000_003 + index);
            Vacancy vacancy = vacancies.make(kind, place.apply(random), random);
            String description = advertisements.write(vacancy, random);
            while (!taken.add(description)) {
                vacancy = vacancies.make(kind, place.apply(random), random);
                description = advertisements.write(vacancy, random);
            }
            drafts.add(dated(index, vacancy, description, random));
        }

        private PostingDraft dated(int index, Vacancy vacancy, String description, RandomGenerator random) {
            String id = String.format(Locale.ROOT, "%s-%05d", vacancy.kind().id(), index);
            Instant published = today.minus(Duration.ofMinutes(random.nextLong(OLDEST.toMinutes())));
            return draft(id, vacancy, description, random)
                    .publishedAt(published)
                    .expiresAt(today.plus(Duration.ofDays(10 + random.nextInt(50))))
                    .build();
        }
    }

    private JobKind kind(int index) {
        String field = Content.FIELDS.get(index % Content.FIELDS.size());
        int turn = index / Content.FIELDS.size();
        List<JobKind> swedish = content.kinds(field, Language.SWEDISH);
        if (!swedish.isEmpty() && turn % SWEDISH_EVERY == SWEDISH_EVERY - 1) {
            return swedish.get(turn / SWEDISH_EVERY % swedish.size());
        }
        List<JobKind> english = content.kinds(field, Language.ENGLISH);
        int past = swedish.isEmpty() ? 0 : turn / SWEDISH_EVERY;
        return english.get((turn - past) % english.size());
    }

    private PostingDraft.Builder draft(String id, Vacancy vacancy, String description, RandomGenerator random) {
        Vacancy.Terms terms = vacancy.terms();
        return PostingDraft.of(SOURCE, id, advertisements.displayTitle(vacancy, random), description)
                .employer(vacancy.employer().name())
                .places(List.of(vacancy.city().place()))
                .remote(terms.remote())
                .employmentType(terms.type())
                .seniority(terms.level().orElse(null))
                .pay(terms.pay().orElse(null))
                .language(vacancy.kind().language())
                .field(vacancy.kind().field())
                .applyUrl("https://example.com/apply/" + id);
    }
}
