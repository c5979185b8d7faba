package org.jobatlas.feedback;

import java.util.List;

/** What the asking seeker searched for lately, from the record of what was shown; nothing is kept besides. */
public interface RecentSearches {

    /** The searches as the room that made them wrote them, each once, latest first; empty for everybody who is not a seeker. */
    List<String> latest(int limit);
}
