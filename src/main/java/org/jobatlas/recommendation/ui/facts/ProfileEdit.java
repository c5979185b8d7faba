package org.jobatlas.recommendation.ui.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jobatlas.taxonomy.Seniority;
import org.jspecify.annotations.Nullable;

/** Corrections of a profile by the person it describes; the text stays what was read. */
public final class ProfileEdit {

    private Profile profile;

    private ProfileEdit(Profile read) {
        profile = read;
    }

    static ProfileEdit of(Profile read) {
        return new ProfileEdit(read);
    }

    /** What a person calls their work comes first, before all that was read. */
    ProfileEdit withTitle(String title, @Nullable String occupation) {
        String named = title.strip();
        return named.isEmpty()
                ? this
                : now(profile.withExperience(Stream.concat(
                                Stream.of(new Experience(named, occupation, null, null, null, false)),
                                profile.experience().stream()
                                        .filter(held -> !held.title().equalsIgnoreCase(named)))
                        .toList()));
    }

    ProfileEdit withoutTitle(String title) {
        return now(profile.withExperience(profile.experience().stream()
                .filter(held -> !held.title().equals(title))
                .toList()));
    }

    public ProfileEdit withSkill(String id) {
        if (profile.skills().contains(id)) {
            return this;
        }
        List<String> more = new ArrayList<>(profile.skills());
        more.addFirst(id);
        return now(profile.withSkills(more));
    }

    ProfileEdit withoutSkill(String id) {
        return now(profile.withSkills(
                profile.skills().stream().filter(skill -> !skill.equals(id)).toList()));
    }

    /** A language that is known already gets the level. */
    ProfileEdit withLanguage(Language language, @Nullable LanguageLevel level) {
        List<Language> known = new ArrayList<>(profile.languages());
        if (!known.contains(language)) {
            known.add(language);
        }
        List<SpokenLanguage> spoken = new ArrayList<>(others(language));
        spoken.add(new SpokenLanguage(language, level));
        return now(profile.withLanguages(known)).facts(facts().withLanguages(spoken));
    }

    ProfileEdit withoutLanguage(Language language) {
        return now(profile.withLanguages(profile.languages().stream()
                        .filter(each -> !each.equals(language))
                        .toList()))
                .facts(facts().withLanguages(others(language)));
    }

    private List<SpokenLanguage> others(Language language) {
        return facts().languages().stream()
                .filter(spoken -> !spoken.language().equals(language))
                .toList();
    }

    ProfileEdit withCredential(String id) {
        List<HeldCredential> held = new ArrayList<>(facts().credentials());
        if (!facts().holds(id)) {
            held.add(HeldCredential.added(id));
        }
        return facts(facts().withCredentials(held)
                .withCorrections(facts().corrected().with(id)));
    }

    /** The text may go on naming it: it counts for nothing from now on. */
    ProfileEdit withoutCredential(String id) {
        return facts(facts().withCredentials(facts().credentials().stream()
                        .filter(held -> !held.id().equals(id))
                        .toList())
                .withCorrections(facts().corrected().without(id)));
    }

    ProfileEdit withDegree(Degree degree) {
        List<Degree> degrees = new ArrayList<>(facts().degrees());
        if (!degrees.contains(degree)) {
            degrees.add(degree);
        }
        return facts(facts().withDegrees(degrees));
    }

    ProfileEdit withoutDegree(Degree degree) {
        return facts(facts().withDegrees(facts().degrees().stream()
                .filter(each -> !each.equals(degree))
                .toList()));
    }

    ProfileEdit withRightToWork(String country) {
        return facts(facts().withRightToWork(Stream.concat(facts().rightToWork().stream(), Stream.of(country))
                .distinct()
                .toList()));
    }

    ProfileEdit withoutRightToWork(String country) {
        return facts(facts().withRightToWork(facts().rightToWork().stream()
                .filter(code -> !code.equals(country))
                .toList()));
    }

    /** Null takes back what was said of moving. */
    ProfileEdit withRelocation(@Nullable Boolean moves) {
        return facts(facts().withRelocates(moves));
    }

    ProfileEdit withoutYears() {
        return now(profile.withYears(null));
    }

    public ProfileEdit withSeniority(@Nullable Seniority level) {
        return now(profile.withSeniority(level))
                .facts(facts().withCorrections(facts().corrected().withOwnLevel()));
    }

    public ProfileEdit withPlace(@Nullable Place chosen) {
        return now(profile.withPlace(chosen));
    }

    /** The other fields share what the field had, in proportion. */
    public ProfileEdit withoutField(String field) {
        Map<String, Double> rest = new HashMap<>(profile.fields().probabilities());
        rest.remove(field);
        double sum = rest.values().stream().mapToDouble(Double::doubleValue).sum();
        if (sum > 0) {
            rest.replaceAll((id, probability) -> probability / sum);
            return fields(new FieldScores(rest));
        }
        return fields(FieldScores.UNKNOWN);
    }

    /** The other fields leave it so much again: the inverse of leaving it out. */
    public ProfileEdit withField(String field, double share) {
        Map<String, Double> all = new HashMap<>(profile.fields().probabilities());
        all.remove(field);
        all.replaceAll((id, probability) -> probability * (1 - share));
        all.put(field, share);
        return fields(new FieldScores(all));
    }

    /** The field counts as much as the strongest one; alone where there was none. */
    public ProfileEdit withField(String field) {
        ProfileEdit others = withoutField(field);
        double strongest = others.profile.fields().probabilities().values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return strongest == 0 ? withField(field, 1) : withField(field, strongest / (1 + strongest));
    }

    private ProfileEdit fields(FieldScores chosen) {
        return now(profile.withFields(chosen))
                .facts(facts().withCorrections(facts().corrected().withOwnFields()));
    }

    private StatedFacts facts() {
        return profile.facts();
    }

    private ProfileEdit facts(StatedFacts stated) {
        return now(profile.withFacts(stated));
    }

    private ProfileEdit now(Profile changed) {
        profile = changed;
        return this;
    }

    Profile done() {
        return profile;
    }
}
