package org.jobatlas.job;

import java.util.List;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** An object with the facts of a posting and an accessor for each. */
public interface StatesFacts {

    PostingFacts facts();

    default String title() {
        return facts().title();
    }

    default @Nullable String employer() {
        return facts().employer();
    }

    default List<Place> places() {
        return facts().places();
    }

    default @Nullable RemoteKind remote() {
        return facts().remote();
    }

    default @Nullable EmploymentType employmentType() {
        return facts().employmentType();
    }

    default @Nullable Seniority seniority() {
        return facts().seniority();
    }

    default @Nullable PayRange pay() {
        return facts().pay();
    }

    default @Nullable Language language() {
        return facts().language();
    }

    default List<String> skills() {
        return facts().skills();
    }

    default @Nullable String field() {
        return facts().field();
    }
}
