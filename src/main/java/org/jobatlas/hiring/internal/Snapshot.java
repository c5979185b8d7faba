package org.jobatlas.hiring.internal;

import java.util.List;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.internal.evidence.EvidenceSource;

/** What an applicant shared, at the time of sending; encrypted as a whole. */
record Snapshot(Person person, Words said, Resume resume, Words blind, EvidenceSource read) {

    /** Who applied. */
    record Person(String name, String email) {}

    /** Note, answers and resume text, original or masked. */
    record Words(String note, List<Answer> answers, String resume) {

        Words {
            answers = List.copyOf(answers);
        }
    }

    /** The file, which is encrypted separately. */
    record Resume(String fileName, String mediaType) {}
}
