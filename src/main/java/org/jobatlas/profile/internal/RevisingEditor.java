package org.jobatlas.profile.internal;

import java.util.List;
import java.util.Optional;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.taxonomy.FieldScores;
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

    RevisingEditor(Taxonomy taxonomy, ProfileVectors vectors, FieldsOfWork fields) {
        this.taxonomy = taxonomy;
        this.vectors = vectors;
        this.fields = fields;
    }

    @Override
    public Profile revise(Profile before, Profile edited) {
        boolean newText = !edited.text().equals(before.text()) && !edited.text().isBlank();
        String text = newText ? edited.text() : before.text();
        boolean newMeaning = newText || !latest(edited).equals(latest(before));
        float[] vector = newMeaning ? vectors.of(text, edited.language(), edited.experience()) : before.vector();
        List<String> skills = edited.skills().stream()
                .filter(id -> taxonomy.findSkill(id).isPresent())
                .distinct()
                .limit(MOST_SKILLS)
                .toList();
        return new Profile(
                edited.experience().stream().limit(MOST_LINES).toList(),
                skills,
                edited.years(),
                edited.seniority(),
                edited.education().stream().limit(MOST_LINES).toList(),
                edited.languages().stream().distinct().toList(),
                edited.place(),
                fields(before, edited, vector, newText),
                edited.language(),
                text,
                vector);
    }

    private static Optional<Experience> latest(Profile profile) {
        return profile.experience().stream().findFirst();
    }

    private FieldScores fields(Profile before, Profile edited, float[] vector, boolean newText) {
        boolean chosen = !edited.fields().equals(before.fields());
        boolean moved = newText || !edited.experience().equals(before.experience());
        return chosen || !moved ? edited.fields() : fields.of(vector, edited.experience());
    }
}
