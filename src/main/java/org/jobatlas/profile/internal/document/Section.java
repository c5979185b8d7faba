package org.jobatlas.profile.internal.document;

import java.util.Locale;

/**
 * The parts of a resume, each with how much a skill named there says of the person: what is listed as a skill or used in a job
 * counts more than what is named in passing.
 */
public enum Section {
    HEADER(2),
    SUMMARY(2),
    EXPERIENCE(1.5),
    EDUCATION(0.8),
    SKILLS(3),
    LANGUAGES(0.5),
    PROJECTS(1),
    CERTIFICATIONS(1.5),
    AWARDS(0.5),
    REFERENCES(0),
    PERSONAL(0);

    private final double weight;

    Section(double weight) {
        this.weight = weight;
    }

    public double weight() {
        return weight;
    }

    /** Whether it tells of the person's work at all. */
    public boolean professional() {
        return weight > 0;
    }

    static Section named(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
