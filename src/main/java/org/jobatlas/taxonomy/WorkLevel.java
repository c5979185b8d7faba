package org.jobatlas.taxonomy;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How demanding the work behind a title is.
 *
 * @param isco code of its occupation in ISCO-08, one to four digits; null where the title is not known
 * @param skill skill level of ISCO-08: 1 simple work, 2 trained work, 3 technicians, 4 professionals; null where not known
 * @param step of the ladder, {@link LadderStep#PRACTITIONER} where the title states none
 * @param upTo the highest step it may amount to: a project manager leads people or only the matter; mostly the same as {@code step}
 * @param stated whether the title states the step
 */
public record WorkLevel(
        @Nullable String isco, @Nullable Integer skill, LadderStep step, LadderStep upTo, boolean stated) {

    private static final int UNIT_GROUP = 4;

    /** Last digit of the groups for what is not elsewhere classified, which hold many occupations. */
    private static final String RESIDUAL = "9";

    /** University, vocational and secondary teachers. */
    private static final Set<String> EVERY_SUBJECT = Set.of("2310", "2320", "2330");

    /** The unit group of ISCO-08, which is as near as titles come to an occupation; null where the title names none. */
    public @Nullable String unitGroup() {
        return isco != null && isco.length() == UNIT_GROUP ? isco : null;
    }

    /** The unit group where its titles are much the same work: neither a residual group nor one that teaches every subject. */
    public @Nullable String occupation() {
        String group = unitGroup();
        return group == null || residual() || EVERY_SUBJECT.contains(group) ? null : group;
    }

    /** Whether the unit group is one for what is not elsewhere classified. */
    public boolean residual() {
        String group = unitGroup();
        return group != null && group.endsWith(RESIDUAL);
    }
}
