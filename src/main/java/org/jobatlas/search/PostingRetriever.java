package org.jobatlas.search;

/** Finds postings for a profile by words and by meaning. */
public interface PostingRetriever {

    /** Both ranked lists, under the same filters; for anybody. */
    Retrieved retrieve(RetrievalQuery query);
}
