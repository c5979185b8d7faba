package org.jobatlas.hiring;

import java.util.List;

/**
 * Exactly what the company would get.
 *
 * @param resumeText the whole text of the resume, which comes with the file once somebody reveals who applied
 * @param blindText what is read of the resume before that
 * @param blindNote the note before that
 * @param blindAnswers the answers before that
 */
public record SharedPreview(
        String name,
        String email,
        String fileName,
        String resumeText,
        String blindText,
        String blindNote,
        List<Answer> blindAnswers) {

    public SharedPreview {
        blindAnswers = List.copyOf(blindAnswers);
    }
}
