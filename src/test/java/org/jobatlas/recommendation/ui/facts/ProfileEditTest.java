package org.jobatlas.recommendation.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.SpokenLanguage;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jobatlas.taxonomy.Seniority;
import org.junit.jupiter.api.Test;

class ProfileEditTest {

    private final Profile read = new Profile(
            List.of(
                    new Experience("Nurse", null, null, 2020, null, true),
                    new Experience("Waiter", null, null, 2018, 2019, false)),
            List.of("nursing", "sql"),
            6.0,
            Seniority.MID,
            List.of(),
            List.of(Language.SWEDISH),
            Place.named("Lund"),
            new FieldScores(Map.of("health", 0.6, "hospitality", 0.3, "it", 0.1)),
            Language.ENGLISH,
            "text",
            new float[] {1});

    @Test
    void aRemovedFieldLeavesItsShareToTheOthersInProportion() {
        FieldScores fields = ProfileEdit.of(read).withoutField("health").done().fields();
        assertThat(fields.of("hospitality")).isEqualTo(0.75, within(1e-9));
        assertThat(fields.of("it")).isEqualTo(0.25, within(1e-9));
        assertThat(fields.probabilities()).doesNotContainKey("health");
    }

    @Test
    void aFieldPutBackTakesFromEachOtherWhatItLeftThem() {
        FieldScores fields = ProfileEdit.of(read)
                .withoutField("health")
                .withField("health", 0.6)
                .done()
                .fields();
        read.fields()
                .probabilities()
                .forEach((field, share) -> assertThat(fields.of(field)).isEqualTo(share, within(1e-9)));
    }

    @Test
    void withoutItsLastFieldAProfileHasNone() {
        Profile one =
                ProfileEdit.of(read).withoutField("health").withoutField("it").done();
        assertThat(one.fields().probabilities()).containsExactly(entry("hospitality", 1.0));
        assertThat(ProfileEdit.of(one).withoutField("hospitality").done().fields())
                .isEqualTo(FieldScores.UNKNOWN);
    }

    @Test
    void anAddedSkillComesFirstAndOnlyOnce() {
        assertThat(ProfileEdit.of(read).withSkill("welding").done().skills())
                .containsExactly("welding", "nursing", "sql");
        assertThat(ProfileEdit.of(read).withSkill("sql").done().skills()).containsExactly("nursing", "sql");
    }

    @Test
    void everyPartCanBeTakenAway() {
        Profile rest = ProfileEdit.of(read)
                .withoutTitle("Waiter")
                .withoutSkill("sql")
                .withoutYears()
                .withSeniority(null)
                .withoutLanguage(Language.SWEDISH)
                .withPlace(null)
                .done();
        assertThat(rest.experience()).extracting(Experience::title).containsExactly("Nurse");
        assertThat(rest.skills()).containsExactly("nursing");
        assertThat(rest.years()).isNull();
        assertThat(rest.seniority()).isNull();
        assertThat(rest.languages()).isEmpty();
        assertThat(rest.place()).isNull();
    }

    @Test
    void whatWasReadStaysAsItWas() {
        Profile edited = ProfileEdit.of(read).withoutSkill("sql").done();
        assertThat(edited.text()).isEqualTo("text");
        assertThat(edited.vector()).containsExactly(1);
        assertThat(read.skills()).containsExactly("nursing", "sql");
    }

    @Test
    void anAddedTitleIsTheLatestAndStandsOnce() {
        Profile edited = ProfileEdit.of(read).withTitle("waiter ", "waiter").done();
        assertThat(edited.experience()).extracting(Experience::title).containsExactly("waiter", "Nurse");
        assertThat(ProfileEdit.of(read).withTitle("  ", null).done()).isSameAs(read);
    }

    @Test
    void aLanguageIsAddedWithItsLevelAndGetsAnotherByBeingAddedAgain() {
        Profile edited = ProfileEdit.of(read)
                .withLanguage(Language.FRENCH, LanguageLevel.A2)
                .withLanguage(Language.FRENCH, LanguageLevel.C1)
                .done();
        assertThat(edited.languages()).containsExactly(Language.SWEDISH, Language.FRENCH);
        assertThat(edited.facts().languages()).containsExactly(new SpokenLanguage(Language.FRENCH, LanguageLevel.C1));
        Profile without =
                ProfileEdit.of(edited).withoutLanguage(Language.FRENCH).done();
        assertThat(without.languages()).containsExactly(Language.SWEDISH);
        assertThat(without.facts().languages()).isEmpty();
    }

    @Test
    void aLicenceThatWasTakenAwayIsRememberedUntilItIsAddedAgain() {
        Profile without =
                ProfileEdit.of(read).withoutCredential("nurse-registered").done();
        assertThat(without.facts().corrected().notHeld()).containsExactly("nurse-registered");
        Profile again =
                ProfileEdit.of(without).withCredential("nurse-registered").done();
        assertThat(again.facts().holds("nurse-registered")).isTrue();
        assertThat(again.facts().corrected().notHeld()).isEmpty();
    }

    @Test
    void theHighestDegreeIsTheLevel() {
        Degree bachelor = new Degree(EducationLevel.BACHELOR, null);
        Degree master = new Degree(EducationLevel.MASTER, "Law");
        Profile both =
                ProfileEdit.of(read).withDegree(bachelor).withDegree(master).done();
        assertThat(both.facts().education()).isEqualTo(EducationLevel.MASTER);
        assertThat(ProfileEdit.of(both).withoutDegree(master).done().facts().education())
                .isEqualTo(EducationLevel.BACHELOR);
    }

    @Test
    void anAddedFieldCountsAsMuchAsTheStrongest() {
        FieldScores fields = ProfileEdit.of(read).withField("law").done().fields();
        assertThat(fields.of("law")).isEqualTo(fields.of("health"), within(1e-9));
        assertThat(fields.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void rightToWorkAndMovingAreSaidAndTakenBack() {
        Profile said =
                ProfileEdit.of(read).withRightToWork("NO").withRelocation(true).done();
        assertThat(said.facts().rightToWork()).containsExactly("NO");
        assertThat(said.facts().relocates()).isTrue();
        Profile back = ProfileEdit.of(said)
                .withoutRightToWork("NO")
                .withRelocation(null)
                .done();
        assertThat(back.facts()).isEqualTo(read.facts());
    }
}
