package org.jobatlas.profile.internal.kept;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.internal.FieldsOfWork;
import org.jobatlas.profile.internal.ProfileVectors;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Occupation;
import org.jobatlas.taxonomy.OccupationCodes;
import org.jobatlas.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Recomputes what an edit touches, and no more. */
@Component
class RevisingEditor implements ProfileEditor {

    private static final int MOST_SKILLS = 120;
    private static final int MOST_LINES = 60;

    private final Taxonomy taxonomy;
    private final ProfileVectors vectors;
    private final FieldsOfWork fields;
    private final OccupationCodes codes;
    private final Credentials credentials;

    RevisingEditor(
            Taxonomy taxonomy,
            ProfileVectors vectors,
            FieldsOfWork fields,
            OccupationCodes codes,
            Credentials credentials) {
        this.taxonomy = taxonomy;
        this.vectors = vectors;
        this.fields = fields;
        this.codes = codes;
        this.credentials = credentials;
    }

    @Override
    public Profile revise(Profile before, Profile asked) {
        Profile edited = asked.withExperience(asked.experience().stream()
                .limit(MOST_LINES)
                .map(held -> before.experience().contains(held) ? held : known(held))
                .toList());
        boolean newText = !edited.text().equals(before.text()) && !edited.text().isBlank();
        String text = newText ? edited.text() : before.text();
        float[] vector = vector(before, edited, newText);
        List<String> skills = edited.skills().stream()
                .filter(id -> taxonomy.findSkill(id).isPresent())
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
        return new Profile(
                edited.experience(),
                skills,
                edited.years(),
                edited.seniority(),
                FactsRevision.education(before, edited).stream()
                        .limit(MOST_LINES)
                        .toList(),
                edited.languages().stream().distinct().toList(),
                edited.place(),
                fields(before, edited, vector, newText),
                edited.language(),
                text,
                vector,
                FactsRevision.facts(edited.facts(), credentials));
    }

    /** A title that was typed, with what the taxonomy knows of it. */
    private Experience known(Experience typed) {
        String title = FactsRevision.cut(typed.title());
        String occupation = typed.occupation();
        if (occupation == null) {
            occupation = taxonomy.occupationNamed(title).map(Occupation::id).orElse(null);
        }
        String isco = occupation == null ? null : codes.iscoOf(occupation).orElse(null);
        return new Experience(
                title,
                occupation,
                typed.employer(),
                typed.from(),
                typed.to(),
                typed.current(),
                typed.fromMonth(),
                typed.toMonth(),
                typed.isco() == null ? isco : typed.isco());
    }

    private float[] vector(Profile before, Profile edited, boolean newText) {
        String title = vectors.title(edited.language(), edited.experience());
        if (newText) {
            return vectors.of(edited.text(), title);
        }
        String former = vectors.title(before.language(), before.experience());
        return former.equals(title) ? before.vector() : vectors.retitled(before.vector(), former, title);
    }

    private FieldScores fields(Profile before, Profile edited, float[] vector, boolean newText) {
        boolean chosen =
                edited.facts().corrected().ownFields() || !edited.fields().equals(before.fields());
        boolean moved = newText || !edited.experience().equals(before.experience());
        return chosen || !moved ? edited.fields() : fields.of(vector, edited.experience(), edited.language());
    }
}
