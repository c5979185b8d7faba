package org.jobatlas.recommendation;

import java.util.SplittableRandom;
import java.util.UUID;
import org.jobatlas.account.AccountId;

/**
 * An interleaved comparison of two ranking models: for a share of the people each list is drawn from the serving model
 * and from a second one.
 *
 * @param share of the people who take part, above 0 and at most 1
 */
public record ModelDuel(UUID id, RankingModel challenger, double share) {

    /** Whether somebody takes part: chosen at random, and the same for the whole comparison. */
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
