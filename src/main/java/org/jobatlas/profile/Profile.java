package org.jobatlas.profile;

import java.util.List;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What a resume says of a person, without what must not matter: names, contact data, birth date and gender words are masked in
 * {@link #text()}.
 *
 * @param experience positions, most recent first
 * @param skills ids of taxonomy skills, most important first
 * @param years of experience; null where not stated
 * @param seniority null where not stated
 * @param education one line each, highest first
 * @param languages spoken languages
 * @param place where the person lives or wants to work; null where not stated
 * @param fields probabilities over fields of work
 * @param language of the resume
 * @param text the masked text
 * @param vector unit vector of the masked text and the title
 * @param facts what a job may demand: licences, education, languages with level, right to work, relocation
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Profile(
        List<Experience> experience,
        List<String> skills,
        @Nullable Double years,
        @Nullable Seniority seniority,
        List<String> education,
        List<Language> languages,
        @Nullable Place place,
        FieldScores fields,
        @Nullable Language language,
        String text,
        float[] vector,
        StatedFacts facts) {

    public Profile {
        experience = List.copyOf(experience);
        skills = List.copyOf(skills);
        education = List.copyOf(education);
        languages = List.copyOf(languages);
    }

    /** A profile of which nothing more is stated. */
    public Profile(
            List<Experience> experience,
            List<String> skills,
            @Nullable Double years,
            @Nullable Seniority seniority,
            List<String> education,
            List<Language> languages,
            @Nullable Place place,
            FieldScores fields,
            @Nullable Language language,
            String text,
            float[] vector) {
        this(
                experience,
                skills,
                years,
                seniority,
                education,
                languages,
                place,
                fields,
                language,
                text,
                vector,
                StatedFacts.NONE);
    }

    public Profile withExperience(List<Experience> changed) {
        return new Profile(
                changed, skills, years, seniority, education, languages, place, fields, language, text, vector, facts);
    }

    public Profile withSkills(List<String> changed) {
        return new Profile(
                experience,
                changed,
                years,
                seniority,
                education,
                languages,
                place,
                fields,
                language,
                text,
                vector,
                facts);
    }

    public Profile withYears(@Nullable Double changed) {
        return new Profile(
                experience,
                skills,
                changed,
                seniority,
                education,
                languages,
                place,
                fields,
                language,
                text,
                vector,
                facts);
    }

    public Profile withSeniority(@Nullable Seniority changed) {
        return new Profile(
                experience, skills, years, changed, education, languages, place, fields, language, text, vector, facts);
    }

    public Profile withEducation(List<String> changed) {
        return new Profile(
                experience, skills, years, seniority, changed, languages, place, fields, language, text, vector, facts);
    }

    public Profile withLanguages(List<Language> changed) {
        return new Profile(
                experience, skills, years, seniority, education, changed, place, fields, language, text, vector, facts);
    }

    public Profile withPlace(@Nullable Place changed) {
        return new Profile(
                experience,
                skills,
                years,
                seniority,
                education,
                languages,
                changed,
                fields,
                language,
                text,
                vector,
                facts);
    }

    public Profile withFields(FieldScores changed) {
        return new Profile(
                experience,
                skills,
                years,
                seniority,
                education,
                languages,
                place,
                changed,
                language,
                text,
                vector,
                facts);
    }

    public Profile withFacts(StatedFacts changed) {
        return new Profile(
                experience,
                skills,
                years,
                seniority,
                education,
                languages,
                place,
                fields,
                language,
                text,
                vector,
                changed);
    }
}
