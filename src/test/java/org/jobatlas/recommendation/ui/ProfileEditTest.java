package org.jobatlas.recommendation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.shared.Language;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
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
}
