package org.jobatlas.recommendation;

import java.util.SplittableRandom;
import java.util.UUID;
import org.jobatlas.account.AccountId;

/**
 * A second model beside the one that serves: for a share of the people each list is drawn from both.
 *
 * @param share of the people who take part, above 0 and at most 1
 */
public record ModelDuel(UUID id, RankingModel challenger, double share) {

    /** Whether somebody takes part: by chance, and always the same in one comparison. */
    public boolean concerns(AccountId person) {
        return new SplittableRandom(mixed(person)).split().nextDouble() < share;
    }

    private long mixed(AccountId person) {
        return id.getMostSignificantBits()
                ^ Long.rotateLeft(id.getLeastSignificantBits(), 17)
                ^ Long.rotateLeft(person.value().getMostSignificantBits(), 31)
                ^ Long.rotateLeft(person.value().getLeastSignificantBits(), 47);
    }
}
