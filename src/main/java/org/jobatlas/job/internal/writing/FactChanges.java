package org.jobatlas.job.internal.writing;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jobatlas.job.EmploymentType;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.shared.PayRange;
import org.jobatlas.shared.Place;

/** A posting with one fact changed. */
public final class FactChanges {

    private FactChanges() {}

    public static PostingEdit title(PostingEdit edit, String title) {
        return edit.withFacts(same(edit, title).build());
    }

    public static PostingEdit places(PostingEdit edit, List<Place> places) {
        return changed(edit, facts -> facts.places(places));
    }

    public static PostingEdit pay(PostingEdit edit, PayRange pay) {
        return changed(edit, facts -> facts.pay(pay));
    }

    public static PostingEdit type(PostingEdit edit, EmploymentType type) {
        return changed(edit, facts -> facts.employmentType(type));
    }

    private static PostingEdit changed(PostingEdit edit, UnaryOperator<PostingFacts.Collected> change) {
        return edit.withFacts(change.apply(same(edit, edit.title())).build());
    }

    private static PostingFacts.Collected same(PostingEdit edit, String title) {
        return PostingFacts.titled(title)
                .employer(edit.employer())
                .places(edit.places())
                .remote(edit.remote())
                .employmentType(edit.employmentType())
                .seniority(edit.seniority())
                .pay(edit.pay())
                .language(edit.language())
                .skills(edit.skills())
                .field(edit.field());
    }
}
