package org.jobatlas.recommendation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what order the jobs of a list come. Gates and bands decide which jobs may be in the list, in any order. */
public enum ListOrder {
    /** As the model that serves scores them, band by band, spread by the dial. */
    BEST,
    /** By the date of the advertisement. */
    NEWEST,
    /** By the distance to the nearest place that the job names. */
    NEAREST,
    /** By how much of the wording of the resume is in the advertisement. */
    WORDS;

    /** Whether the order depends on a learned model. */
    public boolean learned() {
        return this == BEST;
    }

    /** As in addresses, commands and records. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for anything else. */
    public static Optional<ListOrder> of(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }
}
