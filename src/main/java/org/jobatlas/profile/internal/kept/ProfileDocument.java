package org.jobatlas.profile.internal.kept;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * The part of a profile that people edit, as it is stored.
 *
 * @param fieldsBy what told the fields; null where a person did, or before another one could
 * @param facts null in rows that were written before there were any
 */
record ProfileDocument(
        List<Experience> experience,
        List<String> skills,
        @Nullable Double years,
        @Nullable Seniority seniority,
        List<String> education,
        List<String> languages,
        @Nullable Place place,
        Map<String, Double> fields,
        @Nullable String fieldsBy,
        @Nullable String language,
        @Nullable StatedFacts facts) {

    static ProfileDocument of(Profile profile) {
        Language language = profile.language();
        return new ProfileDocument(
                profile.experience(),
                profile.skills(),
                profile.years(),
                profile.seniority(),
                profile.education(),
                profile.languages().stream().map(Language::code).toList(),
                profile.place(),
                profile.fields().probabilities(),
                profile.fields().by(),
                language == null ? null : language.code(),
                profile.facts());
    }

    /** The same with facts where there were none. */
    ProfileDocument with(StatedFacts read) {
        return new ProfileDocument(
                experience, skills, years, seniority, education, languages, place, fields, fieldsBy, language, read);
    }

    /** Language of the text; null where not known. */
    @Nullable
    Language written() {
        return language == null ? null : new Language(language);
    }

    Profile profile(String text, float[] vector) {
        return new Profile(
                experience,
                skills,
                years,
                seniority,
                education,
                languages.stream().map(Language::new).toList(),
                place,
                new FieldScores(fields, fieldsBy),
                written(),
                text,
                vector,
                facts == null ? StatedFacts.NONE : facts);
    }
}
