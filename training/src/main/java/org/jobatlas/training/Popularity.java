package org.jobatlas.training;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/**
 * The baseline that every behaviour model has to beat: for everybody the postings that most people did something with, but for those
 * that the person already knows.
 *
 * @param postings most popular first; of equally popular ones the smaller id comes first
 */
record Popularity(List<String> postings) {

    Popularity {
        postings = List.copyOf(postings);
    }

    /** Counts people, not interactions, so that one busy person says no more than another. */
    static Popularity fit(InteractionLog log) {
        return new Popularity(log
                .rows()
                .groupBy(InteractionLog.POSTING)
                .agg(countDistinct(InteractionLog.PERSON).as("people"))
                .orderBy(col("people").desc(), col(InteractionLog.POSTING))
                .collectAsList()
                .stream()
                .map((Row row) -> row.getString(0))
                .toList());
    }

    /** The first {@code k} postings that are not known. */
    List<String> recommend(Set<String> known, int k) {
        return postings.stream()
                .filter(posting -> !known.contains(posting))
                .limit(k)
                .toList();
    }
}
