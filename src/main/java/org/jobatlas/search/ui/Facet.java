package org.jobatlas.search.ui;

import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.search.PayLimit;
import org.jobatlas.taxonomy.Seniority;

/** The facets of the search page, by their names in its address. */
enum Facet {
    FIELD("field", false),
    REMOTE("remote", false),
    PAY("pay", true),
    TYPE("type", false),
    LEVEL("level", false),
    AGE("age", true),
    LANGUAGE("lang", false);

    private final String parameter;
    private final boolean single;

    Facet(String parameter, boolean single) {
        this.parameter = parameter;
        this.single = single;
    }

    String parameter() {
        return parameter;
    }

    /** Whether only one value can be chosen. */
    boolean single() {
        return single;
    }

    /** Whether a value from the address can be meant. */
    boolean accepts(String value) {
        return switch (this) {
            case FIELD -> value.matches("[a-z0-9_-]{1,60}");
            case REMOTE -> SearchState.constant(RemoteKind.class, value).isPresent();
            case PAY -> PayLimit.read(value).isPresent() || value.matches("\\d{1,9}");
            case TYPE -> SearchState.constant(EmploymentType.class, value).isPresent();
            case LEVEL -> SearchState.constant(Seniority.class, value).isPresent();
            case AGE -> value.matches("[1-9]\\d{0,2}");
            case LANGUAGE -> value.matches("[a-z]{2}");
        };
    }
}
