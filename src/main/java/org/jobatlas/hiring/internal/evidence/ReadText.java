package org.jobatlas.hiring.internal.evidence;

import java.util.List;

/**
 * A resume split into sentences.
 *
 * @param blind masked sentences
 * @param whole unmasked sentences, used only for place and right to work
 */
record ReadText(EvidenceSource source, List<Sentence> blind, List<Sentence> whole) {

    static ReadText of(EvidenceSource source) {
        return new ReadText(source, Sentence.of(source.text()), Sentence.of(source.whole()));
    }
}
