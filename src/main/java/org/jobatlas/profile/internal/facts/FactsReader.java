package org.jobatlas.profile.internal.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.taxonomy.EducationLevel;
import org.springframework.stereotype.Component;

/** Reads what a job may demand, each by its own reader. */
@Component
public class FactsReader {

    private final CredentialReader credentials;
    private final EducationReader education;
    private final LanguageReader languages;
    private final MobilityReader mobility;

    public FactsReader(
            CredentialReader credentials,
            EducationReader education,
            LanguageReader languages,
            MobilityReader mobility) {
        this.credentials = credentials;
        this.education = education;
        this.languages = languages;
        this.mobility = mobility;
    }

    /** One line for each training, highest first. */
    public List<String> education(ResumeDocument document) {
        return education.read(document);
    }

    /**
     * Reads every fact.
     *
     * @param masked the resume without names
     * @param text the resume as it is: that somebody is a citizen is masked, that they may work is not
     */
    public StatedFacts read(ResumeDocument masked, String text) {
        List<Degree> degrees = education.degrees(masked);
        EducationLevel highest = degrees.stream()
                .map(Degree::level)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new StatedFacts(
                credentials.read(masked),
                highest,
                degrees,
                languages.spoken(masked),
                mobility.rightToWork(text),
                mobility.relocates(text).orElse(null),
                null);
    }
}
