package org.jobatlas.profile.internal.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Corrections;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.HeldCredential;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.Readers;
import org.jobatlas.profile.internal.facts.DegreeWords;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevisingEditorTest {

    private static final Experience NURSE = new Experience("Nurse", "nurse", null, 2020, null, true);
    private static final Experience TEACHER = new Experience("Teacher", "teacher", null, 2020, null, true);

    private final RevisingEditor editor =
            new RevisingEditor(Readers.TAXONOMY, Readers.VECTORS, Readers.FIELDS, Readers.CODES, Readers.CREDENTIALS);
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

    @Test
    void aTitleThatWasTypedIsKnownByItsOccupation() {
        Profile revised = editor.revise(
                before,
                before.withExperience(List.of(new Experience(" Nurse ", null, null, null, null, false), NURSE)));
        assertThat(revised.experience().getFirst().title()).isEqualTo("Nurse");
        assertThat(revised.experience().getFirst().occupation()).isEqualTo("nurse");
        assertThat(revised.experience().getFirst().isco()).isEqualTo("2221");
    }

    @Test
    void aTypedTitleIsNoLongerThanALine() {
        Profile revised = editor.revise(
                before,
                before.withExperience(List.of(new Experience("a".repeat(5000), null, null, null, null, false))));
        assertThat(revised.experience().getFirst().title()).hasSizeLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource(EducationLevel.class)
    void everyLevelOfEducationIsWrittenSoThatItIsReadAgain(EducationLevel level) {
        String line = FactsRevision.written(new Degree(level, "Nursing"));
        assertThat(DegreeWords.find(line).map(DegreeWords.Found::level)).contains(level);
    }

    @Test
    void anAddedDegreeStandsAmongTheLinesAndGoesAgainWithIt() {
        Degree master = new Degree(EducationLevel.MASTER, "Nursing");
        Profile added = editor.revise(before, before.withFacts(before.facts().withDegrees(List.of(master))));
        assertThat(added.education()).containsExactly("Master, Nursing");
        Profile taken = editor.revise(added, added.withFacts(added.facts().withDegrees(List.of())));
        assertThat(taken.education()).isEmpty();
        assertThat(editor.revise(taken, added).education()).containsExactly("Master, Nursing");
    }

    @Test
    void unknownCredentialsAndCountriesAreDropped() {
        Profile revised = editor.revise(
                before,
                before.withFacts(before.facts()
                        .withCredentials(List.of(
                                HeldCredential.added("nurse-registered"),
                                HeldCredential.added("nurse-registered"),
                                HeldCredential.added("wizard")))
                        .withRightToWork(List.of("EU", "SE", "SE", "XX"))));
        assertThat(revised.facts().credentials()).containsExactly(HeldCredential.added("nurse-registered"));
        assertThat(revised.facts().rightToWork()).containsExactly("EU", "SE");
    }

    @Test
    void fieldsThatAPersonChoseStayWhenTitlesChangeLater() {
        Profile chosen = before.withFields(new FieldScores(Map.of("it", 1.0)))
                .withFacts(before.facts().withCorrections(Corrections.NONE.withOwnFields()));
        Profile revised = editor.revise(chosen, chosen.withExperience(List.of()));
        assertThat(revised.fields().probabilities()).containsOnlyKeys("it");
    }

    private static Profile profile(List<Experience> experience, List<String> skills, FieldScores fields, String text) {
        float[] vector = Readers.VECTORS.of(text, Readers.VECTORS.title(null, experience));
        return new Profile(experience, skills, 5.0, null, List.of(), List.of(), null, fields, null, text, vector);
    }
}
