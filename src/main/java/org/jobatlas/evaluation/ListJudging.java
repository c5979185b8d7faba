package org.jobatlas.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists for real resumes, for grading by a person; for administrators and the system. */
public interface ListJudging {

    /**
     * Makes a list for each resume and writes a form with a row for each position; the column {@code grade} is to be
     * filled in.
     *
     * @param told receives a message for each resume without a list
     */
    Drawn draw(Request request, Consumer<String> told);

    /** Evaluates a completed form. */
    Report report(Path form);

    /** Agreement of two gradings of the same positions. */
    Agreement agreement(Path form, Path second);

    /**
     * What to draw.
     *
     * @param resumes a folder of files, or of folders of files
     * @param count how many resumes, spread evenly over the folders
     * @param size places of a list
     * @param near the place of everybody who states none; null to leave it open
     * @param stretch whether what is a stretch is drawn as well, so that what a list misses can be read
     * @param diversity the dial, 0 to 1
     * @param form the file to write
     */
    record Request(
            Path resumes, int count, int size, @Nullable String near, boolean stretch, double diversity, Path form) {}

    /** How many resumes were read and how many places their lists have. */
    record Drawn(int resumes, int places) {}

    /**
     * What was judged.
     *
     * @param shares of the grades by band and by rank
     * @param mistakes how often the reader named each kind, such as licence or level
     */
    record Report(List<Share> shares, Map<String, Integer> mistakes) {}

    /**
     * Of two readings.
     *
     * @param both places that both graded
     * @param same share of them with the same grade
     * @param kappa Cohen's, with linear weights: 1 for full agreement, 0 for chance
     */
    record Agreement(int both, double same, double kappa) {}

    /**
     * Of one band or one rank.
     *
     * @param fits graded 2
     * @param plausible graded 1
     * @param wrong graded 0
     */
    record Share(String of, int judged, double fits, double plausible, double wrong) {}
}
