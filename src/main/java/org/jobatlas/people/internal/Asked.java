package org.jobatlas.people.internal;

import java.util.List;
import org.jobatlas.job.Criterion;
import org.jobatlas.search.PeopleQuery;

/** A request resolved: the query for the index and the criteria that evidence is read for. */
record Asked(PeopleQuery query, List<Criterion> criteria) {

    Asked {
        criteria = List.copyOf(criteria);
    }
}
