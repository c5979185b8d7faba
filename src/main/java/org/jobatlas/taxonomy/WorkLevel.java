package org.jobatlas.taxonomy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The demands of the work that a title names.
 *
 * @param isco ISCO-08 code of its occupation, one to four digits; null if unknown
 * @param skill skill level of ISCO-08: 1 elementary, 2 trained, 3 technicians, 4 professionals; null if unknown
 * @param step career step; {@link LadderStep#PRACTITIONER} if the title states none
 * @param upTo the highest step the title may mean, as a project manager may lead people or only the project; usually
 *     equal to {@code step}
 * @param stated whether the title states the step
 */
public record WorkLevel(
        @Nullable String isco, @Nullable Integer skill, LadderStep step, LadderStep upTo, boolean stated) {

    private static final int UNIT_GROUP = 4;

    /** Last digit of the unit groups "not elsewhere classified", which contain many occupations. */
    private static final String RESIDUAL = "9";

    /** Teachers of any subject at universities, vocational and secondary schools. */
    private static final Set<String> EVERY_SUBJECT = Set.of("2310", "2320", "2330");

    /** The ISCO-08 unit group, the finest level that titles determine; null if unknown. */
    public @Nullable String unitGroup() {
        return isco != null && isco.length() == UNIT_GROUP ? isco : null;
    }

    /** The unit group if its titles are much the same work: neither a residual group nor teachers of any subject. */
    public @Nullable String occupation() {
        String group = unitGroup();
        return group == null || residual() || EVERY_SUBJECT.contains(group) ? null : group;
    }

    /** Whether the unit group is one of those "not elsewhere classified". */
    public boolean residual() {
        String group = unitGroup();
        return group != null && group.endsWith(RESIDUAL);
    }
}
