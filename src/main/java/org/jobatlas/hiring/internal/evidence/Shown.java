package org.jobatlas.hiring.internal.evidence;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for one criterion.
 *
 * @param sentence the sentence; null where there is none
 * @param from start of the decisive words in it
 * @param to their end
 */
record Shown(EvidenceVerdict verdict, @Nullable String sentence, int from, int to) {

    static final Shown NOT_STATED = new Shown(EvidenceVerdict.NOT_STATED, null, 0, 0);

    /** A part of a sentence. */
    record Span(int from, int to) {}

    static Shown met(Sentence sentence, Span words) {
        return new Shown(EvidenceVerdict.MET, sentence.text(), words.from(), words.to());
    }

    static Shown notMet(Sentence sentence) {
        return notMet(sentence, new Span(0, sentence.text().length()));
    }

    static Shown notMet(Sentence sentence, Span words) {
        return new Shown(EvidenceVerdict.NOT_MET, sentence.text(), words.from(), words.to());
    }

    static Shown met(Sentence sentence) {
        return met(sentence, new Span(0, sentence.text().length()));
    }

    /** The first sentence that states it; else the first that denies it. */
    static Shown first(List<Sentence> sentences, Function<Sentence, Optional<Span>> find) {
        Shown denied = NOT_STATED;
        for (Sentence sentence : sentences) {
            Optional<Span> found = find.apply(sentence);
            if (found.isPresent()) {
                switch (Denial.of(sentence.text(), found.get())) {
                    case SAID -> {
                        return met(sentence, found.get());
                    }
                    case DENIED -> denied = denied.equals(NOT_STATED) ? notMet(sentence, found.get()) : denied;
                    case OPEN -> {}
                }
            }
        }
        return denied;
    }
}
