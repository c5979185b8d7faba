package org.jobatlas.hiring.internal;

import java.util.List;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.internal.evidence.EvidenceSource;

/** What somebody shared when they applied, as it was then; sealed as a whole. */
record Snapshot(Person person, Words said, Resume resume, Words blind, EvidenceSource read) {

    /** Who applied. */
    record Person(String name, String email) {}

    /** Note and answers, as written or without what is masked. */
    record Words(String note, List<Answer> answers, String resume) {

        Words {
            answers = List.copyOf(answers);
        }
    }

    /** The file, which lies sealed by itself. */
    record Resume(String fileName, String mediaType) {}
}
