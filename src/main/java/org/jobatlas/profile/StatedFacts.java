package org.jobatlas.profile;

import java.util.List;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * What a resume states that a job may demand; what it does not state is absent, which is no denial.
 *
 * @param credentials licences, certificates and classes of driving licences, each once
 * @param education the highest level; null where none is stated
 * @param degrees highest first
 * @param languages with their levels
 * @param rightToWork ISO 3166-1 alpha-2 codes of countries where the person says they may work, or {@code EU}
 * @param relocates whether the person says they would move; null where nothing is said
 */
public record StatedFacts(
        List<HeldCredential> credentials,
        @Nullable EducationLevel education,
        List<Degree> degrees,
        List<SpokenLanguage> languages,
        List<String> rightToWork,
        @Nullable Boolean relocates) {

    public static final StatedFacts NONE = new StatedFacts(List.of(), null, List.of(), List.of(), List.of(), null);

    public StatedFacts {
        credentials = List.copyOf(credentials);
        degrees = List.copyOf(degrees);
        languages = List.copyOf(languages);
        rightToWork = List.copyOf(rightToWork);
    }

    /** Whether the credential with this id is stated. */
    public boolean holds(String credential) {
        return credentials.stream().anyMatch(held -> held.id().equals(credential));
    }

    public StatedFacts withCredentials(List<HeldCredential> others) {
        return new StatedFacts(others, education, degrees, languages, rightToWork, relocates);
    }

    public StatedFacts withEducation(@Nullable EducationLevel other) {
        return new StatedFacts(credentials, other, degrees, languages, rightToWork, relocates);
    }

    public StatedFacts withLanguages(List<SpokenLanguage> others) {
        return new StatedFacts(credentials, education, degrees, others, rightToWork, relocates);
    }

    public StatedFacts withRightToWork(List<String> others) {
        return new StatedFacts(credentials, education, degrees, languages, others, relocates);
    }

    public StatedFacts withRelocates(@Nullable Boolean other) {
        return new StatedFacts(credentials, education, degrees, languages, rightToWork, other);
    }
}
