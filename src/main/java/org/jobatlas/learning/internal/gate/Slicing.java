package org.jobatlas.learning.internal.gate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingFeatures;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.internal.sample.Episode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Divides lists into slices (fields, languages, new postings, people without history), so that a gain on average cannot
 * hide a loss in one of them.
 */
@Component
class Slicing {

    private static final Duration NEW = Duration.ofDays(7);

    private final PostingFeatureStore postings;

    Slicing(PostingFeatureStore postings) {
        this.postings = postings;
    }

    /**
     * Lists by slice; the first is all lists.
     *
     * @param known people in the training data
     */
    Map<String, List<Episode>> of(List<Episode> episodes, Set<UUID> known) {
        Map<String, List<Episode>> slices = new LinkedHashMap<>();
        slices.put(GateReport.ALL, episodes);
        Map<PostingId, PostingFeatures> all = postings.find(
                episodes.stream().flatMap(Slicing::shown).distinct().toList());
        for (Episode episode : episodes) {
            List<PostingFeatures> found =
                    shown(episode).map(all::get).filter(Objects::nonNull).toList();
            mostFrequent(found, PostingFeatures::field).ifPresent(field -> add(slices, "field:" + field, episode));
            mostFrequent(
                            found,
                            posting -> posting.language() == null
                                    ? null
                                    : posting.language().code())
                    .ifPresent(language -> add(slices, "language:" + language, episode));
            if (found.stream()
                    .anyMatch(posting -> posting.publishedAt().plus(NEW).isAfter(episode.at()))) {
                add(slices, "new-postings", episode);
            }
            if (!known.contains(episode.person())) {
                add(slices, "no-history", episode);
            }
        }
        return slices;
    }

    private static Stream<PostingId> shown(Episode episode) {
        return episode.items().stream().map(item -> new PostingId(item.posting()));
    }

    private static void add(Map<String, List<Episode>> slices, String slice, Episode episode) {
        slices.computeIfAbsent(slice, name -> new ArrayList<>()).add(episode);
    }

    private static Optional<String> mostFrequent(
            List<PostingFeatures> found, Function<PostingFeatures, @Nullable String> of) {
        Map<String, Long> counts = found.stream()
                .map(of)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, HashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
