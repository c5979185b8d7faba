package org.jobatlas.hiring.internal.evidence;

import java.util.List;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.ResumeEvidence;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.FindableProfile;
import org.springframework.stereotype.Service;

@Service
class EvidenceOfPeople implements ResumeEvidence {

    private final EvidenceReading reading;

    EvidenceOfPeople(EvidenceReading reading) {
        this.reading = reading;
    }

    @Override
    public List<Evidence> read(List<Criterion> criteria, FindableProfile person) {
        return reading.read(criteria, EvidenceSource.of(person.profile(), person.text(), person.whole()));
    }
}
