package org.jobatlas.hiring;

import java.util.List;
import org.jobatlas.resume.ResumeId;
import org.jspecify.annotations.Nullable;

/**
 * An application before it is sent.
 *
 * @param resume null where none is chosen yet
 * @param answers with the wording of the questions that the seeker read
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

    /** The answer to a question by its wording, at any position; empty where it was not asked. */
    public String answer(Question question) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.text()))
                .map(Answer::text)
                .findFirst()
                .orElse("");
    }

    /** Whether the draft answers exactly these questions. */
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
