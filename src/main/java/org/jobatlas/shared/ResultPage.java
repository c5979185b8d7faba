package org.jobatlas.shared;

import java.util.List;

/**
 * One page of an ordered result.
 *
 * @param total how many there are in all pages
 * @param offset how many come before this page
 */
public record ResultPage<T>(List<T> items, long total, int offset) {

    public ResultPage {
        items = List.copyOf(items);
    }
}
