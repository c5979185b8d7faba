package org.jobatlas.hiring;

import java.util.List;
import java.util.Map;
import org.jobatlas.job.OwnedPosting;

/**
 * The pipeline of a posting.
 *
 * @param names names of renamed stages
 * @param counts number of applicants by stage
 * @param questions questions for applicants
 */
public record PipelineSummary(
        OwnedPosting posting, Map<Stage, String> names, Map<Stage, Integer> counts, List<Question> questions) {

    public PipelineSummary {
        names = Map.copyOf(names);
        counts = Map.copyOf(counts);
        questions = List.copyOf(questions);
    }

    /** The number of applicants at a stage. */
    public int count(Stage stage) {
        return counts.getOrDefault(stage, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
