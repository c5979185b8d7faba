package org.jobatlas.account;

import java.time.Instant;
import java.util.List;

/**
 * The receipt for an erasure. It contains no personal data.
 *
 * @param number reference number, also in the security log
 */
public record ErasureReceipt(String number, Instant at, List<Part> parts) {

    public ErasureReceipt {
        parts = List.copyOf(parts);
    }

    /**
     * The result for one kind of data.
     *
     * @param kind see {@link PersonalData#kind()}
     * @param erased number of erased entries
     * @param kept number of entries that stay without a person
     */
    public record Part(String kind, int erased, int kept) {}

    public int erased() {
        return parts.stream().mapToInt(Part::erased).sum();
    }
}
