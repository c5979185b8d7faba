package org.jobatlas.search.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingSources;
import org.jobatlas.job.PostingSummary;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.search.Area;
import org.jobatlas.search.JobFilters;
import org.jobatlas.search.JobQuery;
import org.jobatlas.search.JobSearch;
import org.jobatlas.search.JobSearchResult;
import org.jobatlas.search.JobSort;
import org.jobatlas.shared.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code search QUERY}: the same search as on the web page. */
@Component
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches the postings as the search page does. Works while the portal runs on the same folder.",
        footer = {
            "",
            "\"staff nurse\" in quotes is a phrase, -word leaves out, OR gives alternatives.",
            "A query that begins with a minus comes after --."
        })
class SearchCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final int MOST = 100;
    private static final int PATIENCE_SECONDS = 120;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--place", paramLabel = "PLACE", description = "A town; jobs around it.")
    private @Nullable String place;

    @Option(names = "--km", defaultValue = "50", description = "How far around (default: ${DEFAULT-VALUE}).")
    private int km;

    @Option(names = "--top", defaultValue = "20", description = "How many hits, 1 to 100 (default: ${DEFAULT-VALUE}).")
    private int top;

    @Option(names = "--as-typed", description = "Correct nothing and read no place in the query.")
    private boolean asTyped;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final JobSearch search;
    private final Gazetteer gazetteer;
    private final UnderstandingProgress progress;
    private final PostingSources postings;
    private final JsonMapper mapper;

    SearchCommand(
            JobSearch search,
            Gazetteer gazetteer,
            UnderstandingProgress progress,
            PostingSources postings,
            JsonMapper mapper) {
        this.search = search;
        this.gazetteer = gazetteer;
        this.progress = progress;
        this.postings = postings;
        this.mapper = mapper;
    }

    /**
     * A hit as it is printed.
     *
     * @param id as its source calls it
     * @param posting as the addresses of this portal call it
     */
    record Hit(
            String id,
            String posting,
            String title,
            @Nullable String employer,
            @Nullable String place) {}

    /** An answer as it is printed; null where nothing was corrected or is suggested. */
    record Result(
            long total,
            @Nullable String corrected,
            @Nullable String suggestion,
            List<Hit> hits) {}

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Area> area = area();
        if (top < 1 || top > MOST || km < 1) {
            err.println("--top goes from 1 to 100, and --km is at least 1.");
            return UNUSABLE;
        }
        if (place != null && area.isEmpty()) {
            err.println("We do not know the place \"" + place + "\".");
            return UNUSABLE;
        }
        awaitIndex();
        JobFilters filters =
                new JobFilters(Set.of(), area.orElse(null), Set.of(), null, Set.of(), Set.of(), null, Set.of());
        Result answer = answer(
                search.search(new JobQuery(String.join(" ", words), filters, JobSort.RELEVANCE, 0, top, asTyped)));
        if (json) {
            out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } else {
            print(answer, out);
        }
        out.flush();
        return 0;
    }

    private Optional<Area> area() {
        return Optional.ofNullable(place)
                .flatMap(gazetteer::find)
                .flatMap(found -> Optional.ofNullable(found.point())
                        .map(point -> new Area(found.name(), point, Math.max(1, km))));
    }

    /** What was imported just now may not be in the index yet. */
    private void awaitIndex() {
        SystemRights.run(() -> {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            try {
                while (progress.unindexed() > 0 && System.nanoTime() < deadline) {
                    TimeUnit.MILLISECONDS.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Result answer(JobSearchResult result) {
        List<PostingId> ids =
                result.page().items().stream().map(hit -> hit.posting().id()).toList();
        Map<PostingId, String> sources = SystemRights.call(() -> postings.idsAtSource(ids));
        return new Result(
                result.page().total(),
                result.corrected().orElse(null),
                result.suggestion().orElse(null),
                result.page().items().stream()
                        .map(hit -> hit(hit.posting(), sources))
                        .toList());
    }

    private static Hit hit(PostingSummary posting, Map<PostingId, String> sources) {
        String places = posting.places().stream().map(Place::name).collect(Collectors.joining(", "));
        String id = posting.id().value().toString();
        return new Hit(
                sources.getOrDefault(posting.id(), id),
                id,
                posting.title(),
                posting.employer(),
                places.isEmpty() ? null : places);
    }

    private static void print(Result answer, PrintWriter out) {
        if (answer.corrected() != null) {
            out.println("Jobs for: " + answer.corrected());
        }
        if (answer.suggestion() != null) {
            out.println("Did you mean: " + answer.suggestion());
        }
        answer.hits()
                .forEach(hit -> out.printf(
                        "%s%s%s%n",
                        hit.title(),
                        hit.employer() == null ? "" : " · " + hit.employer(),
                        hit.place() == null ? "" : " · " + hit.place()));
        out.println(answer.total() + " jobs");
    }
}
