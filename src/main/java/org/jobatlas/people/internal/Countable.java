package org.jobatlas.people.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.FindablePeople;
import org.jobatlas.profile.FindableProfile;
import org.jobatlas.profile.FindableSeeker;
import org.jobatlas.profile.PersonId;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Standing;
import org.jobatlas.recommendation.Standings;
import org.springframework.stereotype.Component;

/**
 * Caches for each person the score that a posting must reach to enter their list; computed one after the other within a
 * time limit, and kept for some hours.
 */
@Component
class Countable {

    private static final int MOST = 5_000;
    private static final Duration KEPT = Duration.ofHours(6);

    private final FindablePeople people;
    private final Standings standings;
    private final Cache<PersonId, Known> cache =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    Countable(FindablePeople people, Standings standings) {
        this.people = people;
        this.standings = standings;
    }

    /** A person with the score of the last place of their list. */
    record Known(PersonId id, Profile profile, Standing standing) {}

    /**
     * Those of the people whose list is cached, or computed within the time.
     *
     * @param until deadline as of {@link System#nanoTime()}
     */
    List<Known> of(List<FindableSeeker> seekers, long until) {
        List<Known> known = new ArrayList<>();
        for (FindableSeeker seeker : seekers) {
            Known kept = cache.getIfPresent(seeker.id());
            if (kept == null && System.nanoTime() < until) {
                kept = make(seeker);
            }
            if (kept != null) {
                known.add(kept);
            }
        }
        return known;
    }

    private @org.jspecify.annotations.Nullable Known make(FindableSeeker seeker) {
        return SystemRights.call(() -> people.read(List.of(seeker.id()))).stream()
                .findFirst()
                .map(this::made)
                .orElse(null);
    }

    private Known made(FindableProfile person) {
        Standing standing = SystemRights.call(() -> standings.standing(person.profile()));
        Known known = new Known(person.seeker().id(), person.profile(), standing);
        cache.put(known.id(), known);
        return known;
    }
}
