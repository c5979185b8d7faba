package org.jobatlas.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Measures how well resumes are read, against truth beside each file. */
public interface ParserAssessment {

    /**
     * Reads every resume of a folder that has a JSON file of the same name beside it, with {@code name}, {@code place},
     * {@code titles}, {@code employers}, {@code dates}, {@code skills} and {@code text}, all optional, and writes {@code parser.json}.
     * {@link UnusableInputException} for a folder that cannot be used. For the system.
     *
     * @param out folder of the report
     */
    Result assess(Path folder, Path out);

    /**
     * What was found.
     *
     * @param fields by name, in the order of the report
     * @param unread one sentence for each file that could not be read; it counts as read without any field
     */
    record Result(int files, Map<String, Score> fields, List<String> unread) {

        public Result {
            unread = List.copyOf(unread);
        }
    }

    /**
     * How well one field was read over all files that state it.
     *
     * @param files that state it
     * @param similarity of what is true to the most similar that was read: one less the edit distance over the longer length, without
     *     case and punctuation; of a name, which the portal masks, the share of its words that are gone
     * @param f1 of what was read exactly, without case and punctuation
     */
    record Score(int files, double similarity, double f1) {}
}
