package org.jobatlas.recommendation.internal;

import java.util.Optional;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.ImpressionRecords;

/** Keeps no record of any list, for tests. */
final class NoRecords implements ImpressionRecords {

    @Override
    public void keep(ImpressionListId list, byte[] body) {}

    @Override
    public Optional<byte[]> find(ImpressionListId list) {
        return Optional.empty();
    }
}
