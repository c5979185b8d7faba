package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.stereotype.Component;

/** Reads the log and splits it by time: nothing shown or answered later is used earlier. */
@Component
public class Sampling {

    private static final double EARLIER = 0.6;
    private static final int MOST = 200_000;

    private final FeedbackLog log;
    private final RankingModels models;

    Sampling(FeedbackLog log, RankingModels models) {
        this.log = log;
        this.models = models;
    }

    /** The samples of a half-open period. */
    public Samples read(Instant since, Instant until) {
        List<LoggedList> lists = lists(since, until);
        int cut = (int) (lists.size() * EARLIER);
        List<Episode> earlier = new ArrayList<>();
        List<Episode> later = new ArrayList<>();
        if (!lists.isEmpty()) {
            Grading then = new Grading(lists.get(cut).at());
            lists.subList(0, cut).forEach(list -> then.of(list).ifPresent(earlier::add));
            Grading now = new Grading(until);
            lists.subList(cut, lists.size()).forEach(list -> now.of(list).ifPresent(later::add));
        }
        return samples(earlier, later);
    }

    /** Marks the answers of excluded people for reviewers. */
    public void tell(Samples samples) {
        if (!samples.aside().isEmpty()) {
            log.signContrary(samples.aside(), samples.from());
        }
    }

    private List<LoggedList> lists(Instant since, Instant until) {
        List<LoggedList> lists = new ArrayList<>();
        log.readAccepted(since, until, accepted -> {
            LoggedList list = accepted.list();
            if (accepted.consented()
                    && list.surface() == Surface.RECOMMENDATION
                    && !list.answers().isEmpty()) {
                lists.add(list);
                if (lists.size() > 2 * MOST) {
                    lists.subList(0, MOST).clear();
                }
            }
        });
        return lists;
    }

    /**
     * What is learnt, and of whom, comes from the earlier lists alone. How much say somebody has in what is measured is asked of all that the
     * person answered, by what others like, whichever model serves or was trained.
     */
    private Samples samples(List<Episode> earlier, List<Episode> later) {
        PositionBias bias = PositionBias.of(earlier);
        Map<UUID, Double> trust = new Trusting(prior(), bias).in(earlier);
        Set<UUID> aside = below(Trust.LEAST, trust);
        List<Episode> all = Stream.concat(earlier.stream(), later.stream()).toList();
        Map<UUID, Double> trustByAll = new Trusting(prior(), bias).in(all);
        List<Episode> kept = Trusting.weighed(heard(earlier, aside), trust);
        List<Episode> held = Trusting.weighed(heard(later, below(Trust.EVEN, trustByAll)), trustByAll);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("lists", (long) kept.size());
        counts.put("held-out", (long) held.size());
        counts.put("answers", kept.stream().mapToLong(Episode::taken).sum());
        counts.put("people", kept.stream().map(Episode::person).distinct().count());
        counts.put("contradicting", (long) aside.size());
        return new Samples(kept, held, bias, counts, aside);
    }

    private static Set<UUID> below(double least, Map<UUID, Double> trust) {
        return trust.entrySet().stream()
                .filter(entry -> entry.getValue() < least)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<Episode> heard(List<Episode> episodes, Set<UUID> aside) {
        return episodes.stream()
                .filter(episode -> !aside.contains(episode.person()) && episode.tells())
                .toList();
    }

    /** The bundled linear model, without weights that are deliberately zero. */
    public LinearModel prior() {
        return Optional.of(models.bundled().weights().stream()
                        .filter(weight -> weight.weight() != 0)
                        .toList())
                .map(LinearModel::new)
                .orElseThrow();
    }
}
