package org.jobatlas.feed.internal.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The fields that a column can contain. */
public enum ColumnMeaning {
    ID,
    TITLE,
    EMPLOYER,
    DESCRIPTION,
    PART,
    PLACE,
    REGION,
    COUNTRY,
    POSTCODE,
    LATITUDE,
    LONGITUDE,
    REMOTE,
    APPLICANTS_FROM,
    EMPLOYMENT,
    SENIORITY,
    PAY_MIN,
    PAY_MAX,
    PAY_CURRENCY,
    PAY_PERIOD,
    PAY_TEXT,
    PAY_PREDICTED,
    PUBLISHED,
    EXPIRES,
    URL,
    CATEGORY,
    INDUSTRY,
    ISCO,
    ROME,
    SKILLS,
    LANGUAGE,
    /** Columns that describe people instead of jobs; never read. */
    NEVER;

    /** The key in the table of columns and on the command line, such as {@code pay-min}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ColumnMeaning> named(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key().equalsIgnoreCase(key.strip().replace('_', '-')))
                .findFirst();
    }
}
