package org.jobatlas.hiring.internal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.job.Criterion;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.RegulatedWork;
import org.springframework.stereotype.Component;

/**
 * Finds a licence or certificate that the person holds; a higher class of a driving licence includes the lower ones.
 */
@Component
class LicenceEvidence implements CriterionReader {

    private static final String ANY_DRIVING = "driving-unspecified";
    private static final String DRIVING = "driving-";

    /** Included classes, by EU directive 2006/126/EC. */
    private static final Map<String, Set<String>> HOLDS = Map.of(
            "driving-ce", Set.of("driving-c", "driving-c1", "driving-be", "driving-b"),
            "driving-c", Set.of("driving-c1", "driving-b"),
            "driving-c1", Set.of("driving-b"),
            "driving-de", Set.of("driving-d", "driving-d1", "driving-be", "driving-b"),
            "driving-d", Set.of("driving-d1", "driving-b"),
            "driving-d1", Set.of("driving-b"),
            "driving-be", Set.of("driving-b"));

    private final Credentials credentials;
    private final RegulatedWork regulated;

    LicenceEvidence(Credentials credentials, RegulatedWork regulated) {
        this.credentials = credentials;
        this.regulated = regulated;
    }

    @Override
    public Set<Criterion.Kind> kinds() {
        return Set.of(Criterion.Kind.LICENCE);
    }

    @Override
    public Shown read(Criterion criterion, ReadText resume) {
        String key = criterion.key();
        if (key == null) {
            return Shown.first(resume.blind(), sentence -> LabelWords.in(sentence.text(), criterion.label()));
        }
        Shown named = Shown.first(resume.blind(), sentence -> find(key, sentence));
        boolean held = resume.source().facts().credentials().stream()
                .map(HeldCredential::id)
                .anyMatch(
                        id -> id.equals(key) || HOLDS.getOrDefault(id, Set.of()).contains(key));
        if (named.verdict() == EvidenceVerdict.MET) {
            // mentioned only, such as a licence of people supervised
            return held ? named : Shown.NOT_STATED;
        }
        return named.verdict() == EvidenceVerdict.NOT_MET && !held ? named : proven(key, resume);
    }

    private Optional<Shown.Span> find(String key, Sentence sentence) {
        return credentials.in(sentence.text()).stream()
                .filter(match -> match.id().equals(key)
                        || HOLDS.getOrDefault(match.id(), Set.of()).contains(key)
                        || (match.id().equals(ANY_DRIVING) && covers(key, sentence, match.start())))
                .findFirst()
                .map(match -> new Shown.Span(match.start(), match.end()));
    }

    /** A driving licence without a class is one for cars; having none at all means none of any class. */
    private static boolean covers(String key, Sentence sentence, int start) {
        return key.equals("driving-b")
                || (key.startsWith(DRIVING) && Denial.of(sentence.text(), start) == Denial.Sense.DENIED);
    }

    /** Regulated work done, or a registration stated. */
    private Shown proven(String key, ReadText resume) {
        List<String> posts =
                resume.source().experience().stream().map(Experience::title).toList();
        String words = regulated.provenBy(posts, resume.source().text()).get(key);
        return words == null
                ? Shown.NOT_STATED
                : Shown.first(resume.blind(), sentence -> LabelWords.in(sentence.text(), words));
    }
}
