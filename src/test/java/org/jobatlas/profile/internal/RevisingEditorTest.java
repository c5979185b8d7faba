package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.Test;

class RevisingEditorTest {

    private static final Experience NURSE = new Experience("Nurse", "nurse", null, 2020, null, true);
    private static final Experience TEACHER = new Experience("Teacher", "teacher", null, 2020, null, true);

    private final RevisingEditor editor = new RevisingEditor(Readers.TAXONOMY, Readers.VECTORS, Readers.FIELDS);
    private final Profile before =
            profile(List.of(NURSE), List.of("triage"), new FieldScores(Map.of("health", 1.0)), "I am a nurse");

    @Test
    void newPositionsGiveNewFieldsAndANewVector() {
        Profile revised =
                editor.revise(before, profile(List.of(TEACHER), List.of("triage"), before.fields(), before.text()));
        assertThat(revised.fields().of("education")).isEqualTo(1 / 3.0);
        assertThat(revised.vector()).containsExactly(Readers.VECTORS.of(before.text(), "Teacher"), within(1e-5f));
    }

    @Test
    void fieldsThatWereChosenStay() {
        FieldScores chosen = new FieldScores(Map.of("it", 1.0));
        assertThat(editor.revise(before, profile(List.of(TEACHER), List.of(), chosen, before.text()))
                        .fields())
                .isEqualTo(chosen);
    }

    @Test
    void newTextGivesANewVector() {
        Profile revised = editor.revise(before, profile(List.of(NURSE), List.of(), before.fields(), "I write Java"));
        assertThat(revised.vector()).containsExactly(Readers.VECTORS.of("I write Java", "Nurse"));
    }

    @Test
    void takingTheOnlyTitleAwayLeavesTheTextAlone() {
        Profile revised = editor.revise(before, profile(List.of(), List.of("triage"), before.fields(), before.text()));
        assertThat(revised.vector()).containsExactly(Readers.EMBEDDER.embed(before.text()), within(1e-5f));
        Profile again =
                editor.revise(revised, profile(List.of(NURSE), List.of("triage"), before.fields(), before.text()));
        assertThat(again.vector()).containsExactly(before.vector(), within(1e-5f));
    }

    @Test
    void anEditThatLeavesTextAndLatestTitleLeavesTheVector() {
        Profile revised = editor.revise(
                before, profile(List.of(NURSE, TEACHER), List.of("triage"), before.fields(), before.text()));
        assertThat(revised.vector()).isSameAs(before.vector());
    }

    @Test
    void unknownAndDoubledSkillsAreDropped() {
        Profile revised = editor.revise(
                before,
                profile(List.of(NURSE), List.of("java", "no-such-skill", "java"), before.fields(), before.text()));
        assertThat(revised.skills()).containsExactly("java");
    }

    private static Profile profile(List<Experience> experience, List<String> skills, FieldScores fields, String text) {
        float[] vector = Readers.VECTORS.of(text, Readers.VECTORS.title(null, experience));
        return new Profile(experience, skills, 5.0, null, List.of(), List.of(), null, fields, null, text, vector);
    }
}
