package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.resume.ResumeId;
import org.jspecify.annotations.Nullable;

/**
 * What a seeker has written so far.
 *
 * @param resume null where none is chosen yet
 * @param answers each with the words of the question as the seeker read them
 */
public record ApplicationDraft(@Nullable ResumeId resume, String note, List<Answer> answers) {

    public static final ApplicationDraft EMPTY = new ApplicationDraft(null, "", List.of());

    public static final int LONGEST_NOTE = 4_000;
    public static final int LONGEST_ANSWER = 2_000;

    public ApplicationDraft {
        note = cut(note, LONGEST_NOTE);
        answers = answers.stream()
                .limit(Question.MOST)
                .map(answer -> new Answer(cut(answer.question(), Question.LONGEST), cut(answer.text(), LONGEST_ANSWER)))
                .toList();
    }

    /** The answer to a question by its words, wherever it stands by now; empty where it was not asked. */
    public String answer(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.text()))
                .map(Answer::text)
                .findFirst()
                .orElse("");
    }

    /** Whether the seeker read these questions, and no others. */
    public boolean answers(List<Question> questions) {
        return answers.stream()
                .map(Answer::question)
                .toList()
                .equals(questions.stream().map(Question::text).toList());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
