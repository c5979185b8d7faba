package org.jobatlas.search;

/** Orders of a search result. */
public enum JobSort {
    RELEVANCE,
    NEWEST,
    PAY,
    DISTANCE
}
