package org.jobatlas.feedback;

import java.util.List;

/** Recent searches of the current seeker, from the log of impressions. */
public interface RecentSearches {

    /**
     * The searches in the format of the module that made them, distinct, latest first; empty for everybody who is not a
     * seeker.
     */
    List<String> latest(int limit);
}
