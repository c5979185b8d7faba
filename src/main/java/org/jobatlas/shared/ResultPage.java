package org.jobatlas.shared;

import java.util.List;

/**
 * One page of an ordered result.
 *
 * @param total number of items on all pages
 * @param offset number of items before this page
 */
public record ResultPage<T>(List<T> items, long total, int offset) {

    public ResultPage {
        items = List.copyOf(items);
    }
}
