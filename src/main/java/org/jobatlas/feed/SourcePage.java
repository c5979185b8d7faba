package org.jobatlas.feed;

import java.util.List;

/**
 * A page of entries.
 *
 * @param done how much of the source has been read including this page, in bytes or another unit
 * @param of total size in the same unit
 */
public record SourcePage(List<SourceEntry> entries, long done, long of) {

    public SourcePage {
        entries = List.copyOf(entries);
    }
}
