package org.jobatlas.feed;

import java.util.List;

/**
 * Some of what a source hands over.
 *
 * @param done how much of the source has been read with this page, in bytes or whatever it counts
 * @param of how much there is in all
 */
public record SourcePage(List<SourceEntry> entries, long done, long of) {

    public SourcePage {
        entries = List.copyOf(entries);
    }
}
