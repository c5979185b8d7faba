package org.jobatlas.hiring;

import java.util.List;

/**
 * Exactly what the company would receive.
 *
 * @param resumeText full text of the resume, available with the file once the identity is revealed
 * @param blindText masked text before that
 * @param blindNote masked note before that
 * @param blindAnswers masked answers before that
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
