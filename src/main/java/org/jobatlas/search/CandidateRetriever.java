package org.jobatlas.search;

/** Finds candidates for a profile by words and by meaning. */
public interface CandidateRetriever {

    /** Both ranked lists, under the same filters; for anybody. */
    Retrieved retrieve(RetrievalQuery query);
}
