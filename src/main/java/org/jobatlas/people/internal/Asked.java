package org.jobatlas.people.internal;

import java.util.List;
import org.jobatlas.job.Criterion;
import org.jobatlas.search.PeopleQuery;

/** What a request looks for, and what people are read for. */
record Asked(PeopleQuery query, List<Criterion> criteria) {

    Asked {
        criteria = List.copyOf(criteria);
    }
}
