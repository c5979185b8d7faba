package org.jobatlas.recommendation.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** Corrections of a profile by the person it describes; the text stays what was read. */
final class ProfileEdit {

    private final Profile read;
    private List<Experience> experience;
    private List<String> skills;
    private List<Language> languages;
    private @Nullable Double years;
    private @Nullable Seniority seniority;
    private @Nullable Place place;
    private FieldScores fields;

    private ProfileEdit(Profile read) {
        this.read = read;
        experience = read.experience();
        skills = read.skills();
        languages = read.languages();
        years = read.years();
        seniority = read.seniority();
        place = read.place();
        fields = read.fields();
    }

    static ProfileEdit of(Profile read) {
        return new ProfileEdit(read);
    }

    ProfileEdit withoutTitle(String title) {
        experience = experience.stream().filter(p -> !p.title().equals(title)).toList();
        return this;
    }

    ProfileEdit withSkill(String id) {
        if (!skills.contains(id)) {
            List<String> more = new ArrayList<>(skills);
            more.addFirst(id);
            skills = more;
        }
        return this;
    }

    ProfileEdit withoutSkill(String id) {
        skills = skills.stream().filter(skill -> !skill.equals(id)).toList();
        return this;
    }

    ProfileEdit withoutLanguage(Language language) {
        languages = languages.stream().filter(l -> !l.equals(language)).toList();
        return this;
    }

    ProfileEdit withoutYears() {
        years = null;
        return this;
    }

    ProfileEdit withSeniority(@Nullable Seniority level) {
        seniority = level;
        return this;
    }

    ProfileEdit withPlace(@Nullable Place chosen) {
        place = chosen;
        return this;
    }

    /** The other fields share what the field had, in proportion. */
    ProfileEdit withoutField(String field) {
        Map<String, Double> rest = new HashMap<>(fields.probabilities());
        rest.remove(field);
        double sum = rest.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            rest.replaceAll((id, probability) -> probability / sum);
            fields = new FieldScores(rest);
        } else {
            fields = FieldScores.UNKNOWN;
        }
        return this;
    }

    /** The other fields leave it so much again: the inverse of leaving it out. */
    ProfileEdit withField(String field, double share) {
        Map<String, Double> all = new HashMap<>(fields.probabilities());
        all.remove(field);
        all.replaceAll((id, probability) -> probability * (1 - share));
        all.put(field, share);
        fields = new FieldScores(all);
        return this;
    }

    Profile done() {
        return new Profile(
                experience,
                skills,
                years,
                seniority,
                read.education(),
                languages,
                place,
                fields,
                read.language(),
                read.text(),
                read.vector(),
                read.facts());
    }
}
