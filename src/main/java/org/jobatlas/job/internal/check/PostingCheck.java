package org.jobatlas.job.internal.check;

import java.util.stream.Stream;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingId;

/** Looks for one kind of fault. Spring collects all of them, in their order. */
interface PostingCheck {

    Stream<PostingFinding> check(Checked posting);

    /**
     * What is checked.
     *
     * @param text the description without markup
     */
    record Checked(PostingId id, CompanyId company, PostingEdit edit, String text) {}
}
