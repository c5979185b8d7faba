package org.jobatlas.account;

import java.time.Instant;
import java.util.List;

/**
 * What an erasure did, for the person to keep; it names nobody.
 *
 * @param number by which the security log knows it
 */
public record ErasureReceipt(String number, Instant at, List<Part> parts) {

    public ErasureReceipt {
        parts = List.copyOf(parts);
    }

    /**
     * What became of one kind of data.
     *
     * @param kind see {@link PersonalData#kind()}
     * @param erased entries that went
     * @param kept entries that the law wants or lets stay, without anything that names the person
     */
    public record Part(String kind, int erased, int kept) {}

    public int erased() {
        return parts.stream().mapToInt(Part::erased).sum();
    }
}
