package org.jobatlas.profile;

import java.util.Comparator;
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
 * @param shortened whether the resume was longer than what is read, so that more may be stated behind; null where it was not
 * @param corrections what the person said against it; null where nothing
 */
public record StatedFacts(
        List<HeldCredential> credentials,
        @Nullable EducationLevel education,
        List<Degree> degrees,
        List<SpokenLanguage> languages,
        List<String> rightToWork,
        @Nullable Boolean relocates,
        @Nullable Boolean shortened,
        @Nullable Corrections corrections) {

    public static final StatedFacts NONE =
            new StatedFacts(List.of(), null, List.of(), List.of(), List.of(), null, null);

    /** As read, uncorrected. */
    public StatedFacts(
            List<HeldCredential> credentials,
            @Nullable EducationLevel education,
            List<Degree> degrees,
            List<SpokenLanguage> languages,
            List<String> rightToWork,
            @Nullable Boolean relocates,
            @Nullable Boolean shortened) {
        this(credentials, education, degrees, languages, rightToWork, relocates, shortened, null);
    }

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

    /** The same, of a resume of which only the beginning was read. */
    public StatedFacts asShortened() {
        return new StatedFacts(credentials, education, degrees, languages, rightToWork, relocates, true, corrections);
    }

    public StatedFacts withCredentials(List<HeldCredential> others) {
        return new StatedFacts(others, education, degrees, languages, rightToWork, relocates, shortened, corrections);
    }

    /** With other degrees, the highest of which is the level. */
    public StatedFacts withDegrees(List<Degree> others) {
        EducationLevel highest = others.stream()
                .map(Degree::level)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new StatedFacts(credentials, highest, others, languages, rightToWork, relocates, shortened, corrections);
    }

    public StatedFacts withEducation(@Nullable EducationLevel other) {
        return new StatedFacts(credentials, other, degrees, languages, rightToWork, relocates, shortened, corrections);
    }

    public StatedFacts withLanguages(List<SpokenLanguage> others) {
        return new StatedFacts(credentials, education, degrees, others, rightToWork, relocates, shortened, corrections);
    }

    public StatedFacts withRightToWork(List<String> others) {
        return new StatedFacts(credentials, education, degrees, languages, others, relocates, shortened, corrections);
    }

    public StatedFacts withRelocates(@Nullable Boolean other) {
        return new StatedFacts(credentials, education, degrees, languages, rightToWork, other, shortened, corrections);
    }

    /** The corrections; none are {@link Corrections#NONE}. */
    public Corrections corrected() {
        return corrections == null ? Corrections.NONE : corrections;
    }

    public StatedFacts withCorrections(Corrections other) {
        return new StatedFacts(credentials, education, degrees, languages, rightToWork, relocates, shortened, other);
    }
}
