package org.jobatlas.job.internal.check;

import java.util.stream.Stream;
import org.jobatlas.job.PostingFinding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds a missing title or description. */
@Component
@Order(10)
public class EssentialsCheck implements PostingCheck {

    @Override
    public Stream<PostingFinding> check(Checked posting) {
        return Stream.concat(
                posting.edit().title().isBlank()
                        ? Stream.of(PostingFinding.of(PostingFinding.Kind.NO_TITLE))
                        : Stream.empty(),
                posting.text().isBlank()
                        ? Stream.of(PostingFinding.of(PostingFinding.Kind.NO_DESCRIPTION))
                        : Stream.empty());
    }
}
