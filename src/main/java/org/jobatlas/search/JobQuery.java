package org.jobatlas.search;

/**
 * What a person searches for.
 *
 * @param text may be blank: then everything that satisfies the filters, newest first unless another order is asked
 * @param offset of the first hit, 0 to 9,900
 * @param limit 1 to 100
 */
public record JobQuery(String text, JobFilters filters, JobSort sort, int offset, int limit) {

    private static final int MAX_TEXT = 500;

    public JobQuery {
        text = text.strip();
        text = WellFormed.text(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        offset = Math.clamp(offset, 0, 9_900);
        limit = Math.clamp(limit, 1, 100);
    }
}
