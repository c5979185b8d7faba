package org.jobatlas.evaluation.internal.system;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.CorpusRecord.Kind;
import org.jobatlas.evaluation.internal.input.Texts;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.LanguageDetector;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.taxonomy.SeniorityReader;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.taxonomy.TermMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a query asks for, as a profile: of a resume by the portal's own reading, of a posting or a title as if it were held. */
@Component
public class QueryProfiles {

    private final ProfileExtractor extractor;
    private final ProfileEditor editor;
    private final Taxonomy taxonomy;
    private final SeniorityReader seniorities;
    private final LanguageDetector languages;

    QueryProfiles(
            ProfileExtractor extractor,
            ProfileEditor editor,
            Taxonomy taxonomy,
            SeniorityReader seniorities,
            LanguageDetector languages) {
        this.extractor = extractor;
        this.editor = editor;
        this.taxonomy = taxonomy;
        this.seniorities = seniorities;
        this.languages = languages;
    }

    public Profile of(CorpusRecord query) {
        Profile profile = query.kind() == Kind.RESUME ? extractor.extract(query.text()) : asked(query);
        return query.place() == null ? profile : at(query.place(), profile);
    }

    private Profile asked(CorpusRecord query) {
        String whole = query.whole();
        String title = query.title().isEmpty() ? Texts.title(query.text()) : query.title();
        Language language = query.language() == null ? languages.detect(whole).orElse(null) : query.language();
        List<String> skills = Stream.of(title, query.text())
                .flatMap(text -> taxonomy.skillsIn(text).stream())
                .map(TermMatch::id)
                .distinct()
                .toList();
        Seniority seniority = seniorities.fromTitle(title).orElse(null);
        Profile nobody = profile(List.of(), List.of(), null, new Words(language, ""));
        Profile asked = profile(List.of(held(title)), skills, seniority, new Words(language, whole));
        return editor.revise(nobody, asked);
    }

    private Experience held(String title) {
        String occupation = taxonomy.occupationsIn(title).stream()
                .map(TermMatch::id)
                .findFirst()
                .orElse(null);
        return new Experience(title, occupation, null, null, null, true);
    }

    private record Words(@Nullable Language language, String text) {}

    private static Profile profile(
            List<Experience> experience, List<String> skills, @Nullable Seniority seniority, Words words) {
        return new Profile(
                experience,
                skills,
                null,
                seniority,
                List.of(),
                List.of(),
                null,
                FieldScores.UNKNOWN,
                words.language(),
                words.text(),
                new float[0]);
    }

    private static Profile at(@Nullable Place place, Profile profile) {
        return with(profile, Objects.requireNonNull(place), profile.vector());
    }

    static Profile with(Profile profile, float[] vector) {
        return with(profile, profile.place(), vector);
    }

    private static Profile with(Profile profile, @Nullable Place place, float[] vector) {
        return new Profile(
                profile.experience(),
                profile.skills(),
                profile.years(),
                profile.seniority(),
                profile.education(),
                profile.languages(),
                place,
                profile.fields(),
                profile.language(),
                profile.text(),
                vector);
    }
}
