package org.jobatlas.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lists for real resumes, for a careful person to read; for administrators and the system. */
public interface ListJudging {

    /**
     * Draws a list per resume and writes a form with a row per place of a list; the column {@code grade} is to be filled in.
     *
     * @param told a sentence per resume that has no list
     */
    Drawn draw(Request request, Consumer<String> told);

    /** Shares of the grades of a form that was filled in: by band and by rank. */
    List<Share> shares(Path form);

    /**
     * What to draw.
     *
     * @param resumes a folder of files, or of folders of files
     * @param count how many resumes, spread evenly over the folders
     * @param size places of a list
     * @param near the place of everybody who states none; null to leave it open
     * @param form the file to write
     */
    record Request(
            Path resumes, int count, int size, @Nullable String near, Path form) {}

    /** How many resumes were read and how many places their lists have. */
    record Drawn(int resumes, int places) {}

    /**
     * Of one band or one rank.
     *
     * @param fits graded 2
     * @param plausible graded 1
     * @param wrong graded 0
     */
    record Share(String of, int judged, double fits, double plausible, double wrong) {}
}
