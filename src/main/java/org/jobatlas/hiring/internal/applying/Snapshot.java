package org.jobatlas.hiring.internal.applying;

import java.util.List;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.internal.evidence.EvidenceSource;

/** What an applicant shared, at the time of sending; encrypted as a whole. */
public record Snapshot(Person person, Words said, Resume resume, Words blind, EvidenceSource read) {

    /** Who applied. */
    public record Person(String name, String email) {}

    /** Note, answers and resume text, original or masked. */
    public record Words(String note, List<Answer> answers, String resume) {

        public Words {
            answers = List.copyOf(answers);
        }
    }

    /** The file, which is encrypted separately. */
    public record Resume(String fileName, String mediaType) {}
}
