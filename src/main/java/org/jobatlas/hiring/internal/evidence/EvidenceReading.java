package org.jobatlas.hiring.internal.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.job.Criterion;
import org.springframework.stereotype.Component;

/** Reads the evidence for each criterion with the reader of its kind. */
@Component
public class EvidenceReading {

    private final Map<Criterion.Kind, CriterionReader> readers = new EnumMap<>(Criterion.Kind.class);

    EvidenceReading(List<CriterionReader> readers) {
        readers.forEach(reader -> reader.kinds().forEach(kind -> this.readers.put(kind, reader)));
    }

    /** In the order of the criteria. */
    public List<Evidence> read(List<Criterion> criteria, EvidenceSource source) {
        ReadText resume = ReadText.of(source);
        return criteria.stream().map(criterion -> evidence(criterion, resume)).toList();
    }

    private Evidence evidence(Criterion criterion, ReadText resume) {
        CriterionReader reader = readers.get(criterion.kind());
        Shown shown = reader == null ? Shown.NOT_STATED : reader.read(criterion, resume);
        return new Evidence(
                criterion.label(), criterion.required(), shown.verdict(), shown.sentence(), shown.from(), shown.to());
    }
}
