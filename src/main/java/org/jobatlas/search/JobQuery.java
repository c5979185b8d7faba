package org.jobatlas.search;

import java.util.regex.Pattern;
import org.jobatlas.job.PayRates;

/**
 * What a person searches for.
 *
 * @param text without control characters; may be blank: then everything that satisfies the filters, newest first unless another order is
 *     asked
 * @param offset of the first hit, 0 to 9,900
 * @param limit 1 to 100
 * @param asTyped whether the words are looked for as they are, without correction and without reading a place in them
 * @param currency in which bands of pay are counted, as an ISO 4217 code
 */
public record JobQuery(
        String text, JobFilters filters, JobSort sort, int offset, int limit, boolean asTyped, String currency) {

    private static final int MAX_TEXT = 500;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    public JobQuery(String text, JobFilters filters, JobSort sort, int offset, int limit) {
        this(text, filters, sort, offset, limit, false);
    }

    public JobQuery(String text, JobFilters filters, JobSort sort, int offset, int limit, boolean asTyped) {
        this(text, filters, sort, offset, limit, asTyped, PayRates.BASE);
    }

    public JobQuery {
        text = CONTROL.matcher(text).replaceAll(" ").strip();
        text = WellFormed.text(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
        offset = Math.clamp(offset, 0, 9_900);
        limit = Math.clamp(limit, 1, 100);
    }

    /** The same for other words. */
    public JobQuery withText(String other) {
        return new JobQuery(other, filters, sort, offset, limit, asTyped, currency);
    }
}
