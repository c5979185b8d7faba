package org.jobatlas.recommendation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of a resume that show each skill, the most specific first.
 *
 * @param sentences by id of the skill
 */
public record Proofs(Map<String, List<Sentence>> sentences) {

    public static final Proofs NONE = new Proofs(Map.of());

    public Proofs {
        sentences = Map.copyOf(sentences);
    }

    /**
     * A sentence or line as it is written, without what only sets it off.
     *
     * @param telling whether it says what was done, rather than listing words
     */
    public record Sentence(String text, boolean telling) {}

    /** The most telling sentence that shows a skill. */
    public Optional<Sentence> of(String skill) {
        return sentences.getOrDefault(skill, List.of()).stream().findFirst();
    }

    /** How many skills a sentence shows. */
    public long count(Sentence sentence) {
        return sentences.values().stream().filter(all -> all.contains(sentence)).count();
    }

    /** Those of the skills that the same sentence shows. */
    public List<String> shownBy(Sentence sentence, List<String> skills) {
        return skills.stream()
                .filter(skill -> sentences.getOrDefault(skill, List.of()).contains(sentence))
                .toList();
    }
}
