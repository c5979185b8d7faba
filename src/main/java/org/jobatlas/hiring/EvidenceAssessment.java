package org.jobatlas.hiring;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;

/** Measures the evidence on the judged set of the project: postings with criteria and resumes, marked by hand. */
public interface EvidenceAssessment {

    /** The results on the part of the set that was written before the code, and on two that were written after it. */
    @PreAuthorize("hasRole('SYSTEM')")
    List<Result> assess();

    /**
     * What was found on one part.
     *
     * @param judgements how many pairs of a criterion and a resume there are
     * @param saidOfSilence how often <em>not met</em> was said though the resume is silent
     * @param differences one line for each pair that was judged otherwise
     */
    record Result(String part, int judgements, Score met, Score notMet, int saidOfSilence, List<String> differences) {

        public Result {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Of one verdict.
     *
     * @param marked how often it was marked by hand
     * @param said how often it was said
     * @param right how often it was said and marked
     * @param sentence how often the sentence was the one that was marked, of those that are right
     */
    record Score(int marked, int said, int right, int sentence) {

        /** Share of what was said that is right; 1 where nothing was said. */
        public double precision() {
            return said == 0 ? 1 : (double) right / said;
        }

        /** Share of what was marked that was said; 1 where nothing was marked. */
        public double recall() {
            return marked == 0 ? 1 : (double) right / marked;
        }
    }
}
