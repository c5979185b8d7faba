package org.jobatlas.hiring.internal.evidence;

import java.util.List;

/**
 * A resume in sentences.
 *
 * @param blind what may be shown
 * @param whole also what is masked, where alone it stands where somebody lives and may work
 */
record ReadText(EvidenceSource source, List<Sentence> blind, List<Sentence> whole) {

    static ReadText of(EvidenceSource source) {
        return new ReadText(source, Sentence.of(source.text()), Sentence.of(source.whole()));
    }
}
