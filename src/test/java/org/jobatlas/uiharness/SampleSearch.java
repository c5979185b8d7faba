package org.jobatlas.uiharness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFacets;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobHit;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.search.PayLimit;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.ResultPage;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** Search by looking at every posting. */
final class SampleSearch implements JobSearch {

    private final List<PostingDetails> postings = SamplePostings.all().stream()
            .filter(posting -> posting.status() == PostingStatus.PUBLISHED)
            .toList();

    @Override
    public JobSearchResult search(JobQuery query) {
        if (query.text().equals("break")) {
            throw new IllegalStateException("asked for");
        }
        List<PostingDetails> found = postings.stream()
                .filter(posting -> matches(posting, query.text()))
                .filter(posting -> keeps(posting, query.filters()))
                .sorted(order(query))
                .toList();
        List<JobHit> page = found.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(posting -> hit(posting, query))
                .toList();
        Optional<String> spelling = query.text().startsWith("javva") ? Optional.of("java") : Optional.empty();
        return new JobSearchResult(
                new ResultPage<>(page, found.size(), query.offset()),
                facets(query),
                Optional.empty(),
                spelling,
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public List<String> complete(String typed, int limit) {
        return postings.stream()
                .map(PostingDetails::title)
                .filter(title -> title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    static boolean keeps(PostingDetails posting, JobFilters filters) {
        Area area = filters.area();
        Integer age = filters.maxAgeDays();
        PayLimit floor = filters.pay();
        return in(filters.fields(), posting.field())
                && in(filters.remote(), posting.remote())
                && in(filters.employmentTypes(), posting.employmentType())
                && in(filters.seniorities(), posting.seniority())
                && in(filters.languages(), posting.language())
                && (area == null || distance(posting, area) <= area.radiusKm())
                && (floor == null || (posting.pay() != null && posting.pay().annualTop() >= floor.from()))
                && (age == null || !posting.publishedAt().isBefore(HarnessApplication.NOW.minus(Duration.ofDays(age))));
    }

    private static double distance(PostingDetails posting, Area area) {
        GeoPoint point = posting.places().getFirst().point();
        return point == null ? Double.MAX_VALUE : point.distanceKmTo(area.center());
    }

    private static <T> boolean in(Set<T> allowed, @Nullable T value) {
        return allowed.isEmpty() || (value != null && allowed.contains(value));
    }

    private static boolean matches(PostingDetails posting, String text) {
        String all = (posting.title() + " " + posting.description()).toLowerCase(Locale.ROOT);
        for (String word : text.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static Comparator<PostingDetails> order(JobQuery query) {
        Comparator<PostingDetails> newest =
                Comparator.comparing(PostingDetails::publishedAt).reversed();
        return query.sort() == JobSort.PAY
                ? Comparator.comparingDouble((PostingDetails p) ->
                                p.pay() == null ? 0 : -p.pay().annualTop())
                        .thenComparing(newest)
                : newest;
    }

    private static JobHit hit(PostingDetails posting, JobQuery query) {
        Area area = query.filters().area();
        String text = query.text();
        String snippet = SampleMatches.summary(posting).snippet();
        return new JobHit(
                SampleMatches.summary(posting),
                marked(posting.title(), text),
                text.isEmpty() ? List.of() : List.of(marked(snippet, text)),
                area == null ? null : distance(posting, area));
    }

    private static String marked(String plain, String word) {
        String escaped = HtmlUtils.htmlEscape(plain, "UTF-8");
        return word.isBlank()
                ? escaped
                : escaped.replaceAll("(?i)(" + java.util.regex.Pattern.quote(word) + ")", "<mark>$1</mark>");
    }

    private JobFacets facets(JobQuery query) {
        JobFilters f = query.filters();
        JobFilters noField = with(f, Set.of(), f.remote(), f.employmentTypes(), f.seniorities());
        JobFilters noRemote = with(f, f.fields(), Set.of(), f.employmentTypes(), f.seniorities());
        JobFilters noType = with(f, f.fields(), f.remote(), Set.of(), f.seniorities());
        JobFilters noLevel = with(f, f.fields(), f.remote(), f.employmentTypes(), Set.of());
        Map<Integer, Long> ages = new LinkedHashMap<>();
        List.of(1, 3, 7, 14, 30)
                .forEach(days -> ages.put(
                        days,
                        count(
                                query,
                                new JobFilters(
                                        f.fields(),
                                        f.area(),
                                        f.remote(),
                                        f.pay(),
                                        f.employmentTypes(),
                                        f.seniorities(),
                                        days,
                                        f.languages()))));
        Map<PayLimit, Long> pays = new LinkedHashMap<>();
        Stream.of(30_000, 40_000, 50_000, 60_000)
                .map(amount -> PayLimit.atLeast(amount, "EUR"))
                .forEach(pay -> pays.put(
                        pay,
                        count(
                                query,
                                new JobFilters(
                                        f.fields(),
                                        f.area(),
                                        f.remote(),
                                        pay,
                                        f.employmentTypes(),
                                        f.seniorities(),
                                        f.maxAgeDays(),
                                        f.languages()))));
        return new JobFacets(
                counts(query, noField, PostingDetails::field),
                new HashMap<RemoteKind, Long>(counts(query, noRemote, PostingDetails::remote)),
                new HashMap<EmploymentType, Long>(counts(query, noType, PostingDetails::employmentType)),
                new HashMap<Seniority, Long>(counts(query, noLevel, PostingDetails::seniority)),
                ages,
                pays,
                counts(query, f, p -> p.language() == null ? null : p.language().code()));
    }

    private static JobFilters with(
            JobFilters f,
            Set<String> fields,
            Set<RemoteKind> remote,
            Set<EmploymentType> types,
            Set<Seniority> levels) {
        return new JobFilters(fields, f.area(), remote, f.pay(), types, levels, f.maxAgeDays(), f.languages());
    }

    private long count(JobQuery query, JobFilters filters) {
        return postings.stream()
                .filter(posting -> matches(posting, query.text()) && keeps(posting, filters))
                .count();
    }

    private <K> Map<K, Long> counts(JobQuery query, JobFilters filters, Function<PostingDetails, @Nullable K> value) {
        Map<K, Long> counts = new LinkedHashMap<>();
        List<PostingDetails> kept = new ArrayList<>(postings);
        kept.removeIf(posting -> !matches(posting, query.text()) || !keeps(posting, filters));
        for (PostingDetails posting : kept) {
            K key = value.apply(posting);
            if (key != null) {
                counts.merge(key, 1L, Long::sum);
            }
        }
        return counts;
    }
}
