package org.jobatlas.learning.internal.duel;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.feedback.LoggedList;
import org.jobatlas.feedback.LoggedList.Interaction;
import org.jobatlas.learning.DuelScore;
import org.springframework.stereotype.Component;

/** Counts the people who took up more items of one of the two models. */
@Component
class DuelCounting {

    private static final char CHALLENGER = 'B';

    private final FeedbackLog log;
    private final Clock clock;

    DuelCounting(FeedbackLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Only people who consent to training. */
    DuelScore of(DuelTable.Open duel) {
        Map<UUID, Integer> ahead = new HashMap<>();
        log.readAccepted(duel.startedAt(), clock.instant(), accepted -> {
            LoggedList list = accepted.list();
            UUID person = list.person();
            Map<String, String> versions = list.origin().versions();
            if (accepted.consented() && person != null && duel.id().toString().equals(versions.get("duel"))) {
                Set<Integer> taken = taken(list);
                if (!taken.isEmpty()) {
                    ahead.merge(person, lead(versions.getOrDefault("teams", ""), taken), Integer::sum);
                }
            }
        });
        long serving = ahead.values().stream().filter(lead -> lead < 0).count();
        long challenger = ahead.values().stream().filter(lead -> lead > 0).count();
        return new DuelScore(serving, challenger, ahead.size() - serving - challenger, Optional.of(clock.instant()));
    }

    /** Ranks of the items that were taken up and not rejected afterwards. */
    private static Set<Integer> taken(LoggedList list) {
        Set<Integer> taken = new HashSet<>();
        for (Interaction answer : list.answers()) {
            Integer rank = answer.rank();
            if (rank != null) {
                switch (answer.kind()) {
                    case OPENED, SAVED, APPLIED, RELEVANT -> taken.add(rank);
                    case NOT_RELEVANT, DISMISSED -> taken.remove(rank);
                    case UNSAVED, ANSWER_WITHDRAWN, RESTORED, SEEN, DWELLED -> {
                        // a tie
                    }
                }
            }
        }
        return taken;
    }

    private static int lead(String teams, Set<Integer> taken) {
        int lead = 0;
        for (int rank : taken) {
            if (rank >= 1 && rank <= teams.length()) {
                lead += teams.charAt(rank - 1) == CHALLENGER ? 1 : -1;
            }
        }
        return lead;
    }
}
