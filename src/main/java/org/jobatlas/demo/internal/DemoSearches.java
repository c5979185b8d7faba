package org.jobatlas.demo.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.demo.DemoCatalogue;
import org.jobatlas.feedback.FeedbackHistory.PastAction;
import org.jobatlas.feedback.FeedbackHistory.PastList;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.search.IndexFingerprint;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSort;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Simulates a month of searches for the jobs of the demo companies, so that their statistics have content. The hits
 * come from the portal's own search; which of them are opened is random, lower ones less often.
 */
@Component
class DemoSearches {

    private static final int HITS = 10;
    private static final int FEWEST_A_DAY = 8;
    private static final int SPREAD = 10;
    private static final int WEEKEND = 3;
    private static final double FADING = 0.16;
    private static final double OPENED = 0.3;
    private static final double SAVED = 0.2;

    private final DemoCatalogue catalogue;
    private final JobSearch search;
    private final IndexFingerprint index;
    private final JsonMapper json;

    DemoSearches(DemoCatalogue catalogue, JobSearch search, IndexFingerprint index, JsonMapper json) {
        this.catalogue = catalogue;
        this.search = search;
        this.index = index;
        this.json = json;
    }

    /** A search with its current hits. */
    private record Answered(JobQuery query, List<JobHit> hits) {}

    /** What these people searched for between two moments, and did with the hits. */
    List<PastList> of(List<AccountId> people, Random random, Instant start, Instant end) {
        List<Answered> answers = answers();
        List<PastList> past = new ArrayList<>();
        for (Instant day = start; day.isBefore(end) && !answers.isEmpty(); day = day.plus(Duration.ofDays(1))) {
            int times = FEWEST_A_DAY + random.nextInt(SPREAD);
            if (isWeekend(day)) {
                times /= WEEKEND;
            }
            for (int i = 0; i < times; i++) {
                Instant at =
                        day.plusSeconds(random.nextInt((int) Duration.ofDays(1).toSeconds()));
                if (at.isBefore(end)) {
                    past.add(visit(
                            answers.get(random.nextInt(answers.size())),
                            people.get(random.nextInt(people.size())),
                            at,
                            random));
                }
            }
        }
        return past;
    }

    private static boolean isWeekend(Instant day) {
        return Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .contains(day.atZone(ZoneOffset.UTC).getDayOfWeek());
    }

    /** One search for each title of the companies. */
    private List<Answered> answers() {
        SampleCompanies samples = SampleCompanies.read();
        Set<String> names = samples.companies().stream()
                .map(sample -> sample.profile().name())
                .collect(Collectors.toSet());
        return Stream.concat(
                        catalogue.postings().stream()
                                .filter(posting -> names.contains(posting.employer()))
                                .map(posting -> posting.facts().title()),
                        samples.postings().stream().map(SampleCompanies.SamplePosting::title))
                .distinct()
                .map(title -> new JobQuery(title, JobFilters.NONE, JobSort.RELEVANCE, 0, HITS))
                .map(query -> new Answered(query, search.search(query).page().items()))
                .filter(answered -> !answered.hits().isEmpty())
                .toList();
    }

    private PastList visit(Answered answered, AccountId person, Instant at, Random random) {
        return new PastList(shown(answered), person, at, done(answered.hits().size(), at, random));
    }

    private ShownList shown(Answered answered) {
        List<JobHit> hits = answered.hits();
        return new ShownList(
                new ImpressionListId(UUID.randomUUID()),
                Surface.SEARCH,
                "index " + index.value(),
                new ListOrigin(
                        Map.of("index", index.value()), null, HITS, json.writeValueAsString(answered.query()), null),
                List.of(),
                IntStream.range(0, hits.size())
                        .mapToObj(
                                i -> ShownItem.hit(i + 1, hits.get(i).posting().id()))
                        .toList());
    }

    private static List<PastAction> done(int hits, Instant at, Random random) {
        List<PastAction> done = new ArrayList<>();
        Instant now = at;
        for (int rank = 1; rank <= hits; rank++) {
            if (random.nextDouble() < 1 / (1 + FADING * (rank - 1))) {
                now = now.plusSeconds(1 + random.nextInt(5));
                done.add(new PastAction(rank, InteractionKind.SEEN, null, 1_000 + random.nextInt(4_000), now));
                if (random.nextDouble() < OPENED) {
                    now = now.plusSeconds(5 + random.nextInt(60));
                    done.add(new PastAction(rank, InteractionKind.OPENED, null, null, now));
                    if (random.nextDouble() < SAVED) {
                        done.add(new PastAction(rank, InteractionKind.SAVED, null, null, now.plusSeconds(3)));
                    }
                }
            }
        }
        return done;
    }
}
