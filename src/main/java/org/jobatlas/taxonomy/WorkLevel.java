package org.jobatlas.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * How demanding the work behind a title is.
 *
 * @param isco code of its occupation in ISCO-08, one to four digits; null where the title is not known
 * @param skill skill level of ISCO-08: 1 simple work, 2 trained work, 3 technicians, 4 professionals; null where not known
 * @param step of the ladder, {@link LadderStep#PRACTITIONER} where the title states none
 * @param stated whether the title states the step
 */
public record WorkLevel(@Nullable String isco, @Nullable Integer skill, LadderStep step, boolean stated) {}
