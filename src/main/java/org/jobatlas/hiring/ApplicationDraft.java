package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.resume.ResumeId;
import org.jspecify.annotations.Nullable;

/**
 * What a seeker has written so far.
 *
 * @param resume null where none is chosen yet
 * @param answers in the order of the questions
 */
public record ApplicationDraft(@Nullable ResumeId resume, String note, List<String> answers) {

    public static final ApplicationDraft EMPTY = new ApplicationDraft(null, "", List.of());

    public static final int LONGEST_NOTE = 4_000;
    public static final int LONGEST_ANSWER = 2_000;

    public ApplicationDraft {
        note = cut(note, LONGEST_NOTE);
        answers = answers.stream().map(answer -> cut(answer, LONGEST_ANSWER)).toList();
    }

    /** The answer to a question by its place; empty where there is none. */
    public String answer(int question) {
        return question < answers.size() ? answers.get(question) : "";
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
