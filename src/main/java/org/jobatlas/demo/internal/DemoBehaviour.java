package org.jobatlas.demo.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jobatlas.account.AccountId;
import org.jobatlas.feedback.FeedbackHistory.PastAction;
import org.jobatlas.feedback.FeedbackHistory.PastList;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.Reason;
import org.jobatlas.job.PostingId;
import org.jobatlas.recommendation.Part;
import org.jobatlas.recommendation.Recommendation;
import org.jspecify.annotations.Nullable;

/**
 * Simulates what invented seekers do with a list. The lower an item, the less likely it is looked at. Whether it is
 * liked depends on a taste: partly shared by all demo seekers (who value skills, freshness and nearness more than the
 * portal's default does), partly individual.
 */
final class DemoBehaviour {

    private static final int MOST_VISITS = 22;
    private static final double FADING = 0.16;
    private static final double CHANGED_MINDS = 0.05;
    private static final Reason[] REASONS = {
        Reason.WRONG_FIELD,
        Reason.TOO_FAR,
        Reason.TOO_FAR,
        Reason.WRONG_LEVEL,
        Reason.PAY,
        Reason.EXPIRED,
        Reason.ALREADY_APPLIED,
        Reason.OTHER
    };

    private final Random random;
    private final List<List<DemoLists.Made>> made;

    DemoBehaviour(Random random, List<List<DemoLists.Made>> made) {
        this.random = random;
        this.made = made;
    }

    /** A seeker with the time of registration. */
    record Seeker(int number, AccountId person, Instant joined) {}

    List<PastList> visits(Seeker visitor, Instant start, Instant end) {
        int seeker = visitor.number();
        AccountId person = visitor.person();
        Instant joined = visitor.joined();
        List<PastList> visits = new ArrayList<>();
        Instant first = joined.isAfter(start) ? joined : start;
        long minutes = Duration.between(first, end).toMinutes();
        List<DemoLists.Made> own = made.get(seeker % made.size());
        Map<PostingId, Boolean> liked = new HashMap<>();
        int count = 4 + random.nextInt(MOST_VISITS - 4);
        for (int i = 0; i < count; i++) {
            DemoLists.Made list = own.get(random.nextInt(own.size()));
            Instant at = first.plus(Duration.ofMinutes((long) (random.nextDouble() * (minutes - 60))));
            visits.add(new PastList(list.shown(), person, at, visit(list, new Taste(seeker, liked), at)));
        }
        return visits;
    }

    /** A person who clicks through a list without reading it, and then the opposite. */
    List<PastList> careless(AccountId person, Instant at) {
        List<PastList> lists = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<DemoLists.Made> some = made.getFirst();
            DemoLists.Made list = some.get(i % 2 % some.size());
            InteractionKind kind = i < 2 ? InteractionKind.RELEVANT : InteractionKind.NOT_RELEVANT;
            Instant shown = at.plusSeconds(i * 40L);
            lists.add(new PastList(
                    list.shown(),
                    person,
                    shown,
                    list.list().items().stream()
                            .map(item -> action(item, kind, null, shown.plusSeconds(item.rank() * 2L)))
                            .toList()));
        }
        return lists;
    }

    /** A recruiter who answers "relevant" to everything. */
    List<PastList> praise(AccountId recruiter, Instant at) {
        List<DemoLists.Made> broad = made.stream()
                .flatMap(List::stream)
                .filter(list -> list.dial() == 1.0)
                .toList();
        return broad.stream()
                .map(list -> new PastList(
                        list.shown(),
                        recruiter,
                        at.plusSeconds(broad.indexOf(list) * 4_000L),
                        list.list().items().stream()
                                .limit(2)
                                .map(item -> action(item, InteractionKind.RELEVANT, null, at.plusSeconds(60)))
                                .toList()))
                .toList();
    }

    /**
     * What a seeker likes; an opinion about a job rarely changes.
     *
     * @param liked opinions formed so far
     */
    private record Taste(int seeker, Map<PostingId, Boolean> liked) {}

    private boolean likes(Recommendation item, Taste taste) {
        boolean now = random.nextDouble() < taste(item, taste.seeker());
        boolean before = taste.liked().computeIfAbsent(item.posting().id(), id -> now);
        return random.nextDouble() < CHANGED_MINDS ? now : before;
    }

    private List<PastAction> visit(DemoLists.Made list, Taste taste, Instant at) {
        List<PastAction> done = new ArrayList<>();
        Instant now = at;
        for (Recommendation item : list.list().items()) {
            if (random.nextDouble() > 1 / (1 + FADING * (item.rank() - 1))) {
                continue;
            }
            now = now.plusMillis(1_500 + random.nextInt(6_000));
            done.add(action(item, InteractionKind.SEEN, 1_000 + random.nextInt(9_000), now));
            boolean likes = likes(item, taste);
            if (random.nextDouble() < (likes ? 0.5 : 0.12)) {
                now = now.plusSeconds(5 + random.nextInt(90));
                done.add(action(item, InteractionKind.OPENED, null, now));
                done.add(action(item, InteractionKind.DWELLED, 3_000 + random.nextInt(likes ? 120_000 : 12_000), now));
            }
            answer(item, likes, now).ifPresent(done::add);
        }
        return done;
    }

    private java.util.Optional<PastAction> answer(Recommendation item, boolean likes, Instant at) {
        double luck = random.nextDouble();
        Instant then = at.plusSeconds(2);
        if (luck < 0.22) {
            return java.util.Optional.of(
                    likes
                            ? action(item, InteractionKind.RELEVANT, null, then)
                            : new PastAction(
                                    item.rank(),
                                    InteractionKind.NOT_RELEVANT,
                                    REASONS[random.nextInt(REASONS.length)],
                                    null,
                                    then));
        }
        InteractionKind kind = luck < 0.28
                ? (likes ? InteractionKind.SAVED : InteractionKind.DISMISSED)
                : luck < 0.31 && likes ? InteractionKind.APPLIED : null;
        return java.util.Optional.ofNullable(kind).map(done -> action(item, done, null, then));
    }

    /** From the score, the shared taste, and an individual part that no feature captures. */
    private static double taste(Recommendation item, int seeker) {
        double hidden = new Random(seeker * 31L + item.posting().id().hashCode()).nextDouble();
        double common = 0.2 * (share(item, "skills") + share(item, "freshness") + share(item, "distance"));
        return Math.clamp(item.score() / 140 - 0.35 + common + 0.3 * (hidden - 0.5), 0.03, 0.95);
    }

    /** 0.5 where it is not stated. */
    private static double share(Recommendation item, String feature) {
        return item.explanation().parts().stream()
                .filter(part -> part.feature().name().equals(feature))
                .findFirst()
                .map(Part::share)
                .orElse(0.5);
    }

    private static PastAction action(Recommendation item, InteractionKind kind, @Nullable Integer millis, Instant at) {
        return new PastAction(item.rank(), kind, null, millis, at);
    }
}
