package org.jobatlas.search;

import java.util.List;

/** Search over published postings; for anybody. */
public interface JobSearch {

    JobSearchResult search(JobQuery query);

    /** Titles, skills and employers that complete what was typed, best first. */
    List<String> complete(String typed, int limit);
}
