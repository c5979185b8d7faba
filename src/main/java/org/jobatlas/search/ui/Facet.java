package org.jobatlas.search.ui;

import java.util.function.Predicate;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.RemoteKind;
import org.jobatlas.taxonomy.Seniority;

/** The facets of the search page, by their names in its address. */
enum Facet {
    FIELD("field", false, value -> value.matches("[a-z0-9-]{1,60}")),
    REMOTE(
            "remote",
            false,
            value -> SearchState.constant(RemoteKind.class, value).isPresent()),
    PAY("pay", true, value -> value.matches("\\d{1,8}")),
    TYPE(
            "type",
            false,
            value -> SearchState.constant(EmploymentType.class, value).isPresent()),
    LEVEL("level", false, value -> SearchState.constant(Seniority.class, value).isPresent()),
    AGE("age", true, value -> value.matches("[1-9]\\d{0,2}")),
    LANGUAGE("lang", false, value -> value.matches("[a-z]{2}"));

    private final String parameter;
    private final boolean single;
    private final Predicate<String> accepts;

    Facet(String parameter, boolean single, Predicate<String> accepts) {
        this.parameter = parameter;
        this.single = single;
        this.accepts = accepts;
    }

    String parameter() {
        return parameter;
    }

    /** Whether only one value can be chosen. */
    boolean single() {
        return single;
    }

    boolean accepts(String value) {
        return accepts.test(value);
    }
}
