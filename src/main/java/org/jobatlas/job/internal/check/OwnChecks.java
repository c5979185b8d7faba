package org.jobatlas.job.internal.check;

import java.util.List;
import java.util.Objects;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingChecks;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFinding;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.internal.PostingHtml;
import org.jobatlas.job.internal.understanding.AskedInText;
import org.jobatlas.job.internal.writing.EditablePostings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class OwnChecks implements PostingChecks {

    private final EditablePostings owned;
    private final List<PostingCheck> checks;
    private final AskedInText criteria;

    OwnChecks(EditablePostings owned, List<PostingCheck> checks, AskedInText criteria) {
        this.owned = owned;
        this.checks = List.copyOf(checks);
        this.criteria = criteria;
    }

    @Override
    public List<PostingFinding> check(PostingId id, PostingEdit edit) {
        var company = Objects.requireNonNull(owned.get(id).company());
        var checked = new PostingCheck.Checked(id, company, edit, PostingHtml.text(edit.description()));
        return checks.stream().flatMap(check -> check.check(checked)).toList();
    }

    @Override
    public List<Criterion> suggest(PostingEdit edit) {
        return criteria.in(edit.title(), PostingHtml.text(edit.description())).stream()
                .filter(found -> edit.criteria().stream().noneMatch(confirmed -> settles(confirmed, found)))
                .toList();
    }

    /** Of years the text tells the number alone, so that confirmed years are those of the text, perhaps corrected. */
    private static boolean settles(Criterion confirmed, Criterion found) {
        return found.asksTheSame(confirmed)
                || (found.kind() == Criterion.Kind.YEARS && confirmed.kind() == Criterion.Kind.YEARS);
    }
}
