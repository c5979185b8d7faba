package org.jobatlas.learning.internal.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.learning.internal.tree.LambdaMart;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.stereotype.Component;

/** Reads the log and divides it by time: nothing that was shown or answered later is known earlier. */
@Component
public class Sampling {

    private static final double EARLIER = 0.7;
    private static final double DEVIATIONS = 1.5;
    private static final int ENOUGH_TO_JUDGE_PEOPLE = 60;
    private static final int MOST = 200_000;

    private final FeedbackLog log;
    private final RankingModels models;

    Sampling(FeedbackLog log, RankingModels models) {
        this.log = log;
        this.models = models;
    }

    /** What may be learnt of what was shown from a moment until before another. */
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

    /** What is known of people and places is learnt from the earlier lists; the later ones are measured on as they are. */
    private Samples samples(List<Episode> earlier, List<Episode> later) {
        PositionBias bias = PositionBias.of(earlier);
        Set<UUID> contradicting = contradicting(earlier, bias);
        Map<String, Long> counts = new LinkedHashMap<>();
        List<Episode> kept = earlier.stream()
                .filter(episode -> !contradicting.contains(episode.person()) && episode.tells())
                .toList();
        List<Episode> held = later.stream().filter(Episode::tells).toList();
        counts.put("lists", (long) kept.size());
        counts.put("held-out", (long) held.size());
        counts.put("answers", kept.stream().mapToLong(Episode::taken).sum());
        counts.put("people", kept.stream().map(Episode::person).distinct().count());
        counts.put("contradicting", (long) contradicting.size());
        return new Samples(kept, held, bias, counts);
    }

    /** Each half of the people is judged by what the other half likes. */
    private Set<UUID> contradicting(List<Episode> earlier, PositionBias bias) {
        Set<UUID> contradicting = new HashSet<>();
        for (int half = 0; half < 2; half++) {
            int judged = half;
            List<Episode> teaching = earlier.stream()
                    .filter(episode -> half(episode) != judged && episode.tells())
                    .toList();
            if (teaching.size() < ENOUGH_TO_JUDGE_PEOPLE) {
                return Set.of();
            }
            Function<Episode, double[]> others = new LambdaMart(prior(), bias, List.of(1L)).consensus(teaching);
            List<Episode> own =
                    earlier.stream().filter(episode -> half(episode) == judged).toList();
            contradicting.addAll(new Contradictions(DEVIATIONS).people(own, others));
        }
        return contradicting;
    }

    private static int half(Episode episode) {
        return (int) (episode.person().getLeastSignificantBits() & 1);
    }

    /** The linear model that comes with the portal, without what it leaves out on purpose. */
    public LinearModel prior() {
        return Optional.of(models.bundled().weights().stream()
                        .filter(weight -> weight.weight() != 0)
                        .toList())
                .map(LinearModel::new)
                .orElseThrow();
    }
}
