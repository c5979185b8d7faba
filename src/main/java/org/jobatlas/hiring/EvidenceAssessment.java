package org.jobatlas.hiring;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Measures evidence reading on the project's judged set: postings with criteria, and resumes labelled by hand. */
public interface EvidenceAssessment {

    /** The results on the part of the set that was labelled before the code was written, and on the two labelled after it. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Result> assess();

    /**
     * The result on one part.
     *
     * @param judgements number of pairs of criterion and resume
     * @param saidOfSilence how often <em>not met</em> was predicted where the resume says nothing
     * @param differences one line for each wrong prediction
     */
    record Result(String part, int judgements, Score met, Score notMet, int saidOfSilence, List<String> differences) {

        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * The result for one verdict.
     *
     * @param marked number of labels with this verdict
     * @param said number of predictions of it
     * @param right number of correct predictions
     * @param sentence how many of the correct ones have the labelled sentence
     */
    record Score(int marked, int said, int right, int sentence) {

        /** Share of predictions that are correct; 1 where there are none. */
        public double precision() {
            return said == 0 ? 1 : (double) right / said;
        }

        /** Share of labels that were predicted; 1 where there are none. */
        public double recall() {
            return marked == 0 ? 1 : (double) right / marked;
        }
    }
}
