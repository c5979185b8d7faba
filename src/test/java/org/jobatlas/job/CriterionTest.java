package org.jobatlas.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
import org.junit.jupiter.api.Test;

class CriterionTest {

    @Test
    void theMinimumDecidesTheKind() {
        assertThat(Criterion.of(new Criterion.Years(3), "Java", "java", true).kind())
                .isEqualTo(Criterion.Kind.YEARS);
        assertThat(Criterion.of(new Criterion.Speaks(LanguageLevel.B2), "Swedish", "sv", true)
                        .kind())
                .isEqualTo(Criterion.Kind.LANGUAGE);
        assertThat(Criterion.of(new Criterion.Educated(EducationLevel.MASTER), "Master", null, false)
                        .kind())
                .isEqualTo(Criterion.Kind.EDUCATION);
    }

    @Test
    void aMinimumOfAnotherKindIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion(
                        UUID.randomUUID(), Criterion.Kind.SKILL, "Java", "java", new Criterion.Years(3), true));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of(Criterion.Kind.YEARS, "Java", "java", true));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Years(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Criterion.Years(51));
    }

    @Test
    void aLabelIsNeitherBlankNorALetter() {
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of(Criterion.Kind.OTHER, "  ", null, true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Criterion.of(Criterion.Kind.OTHER, "x".repeat(201), null, true));
        assertThat(Criterion.of(Criterion.Kind.OTHER, " Own boat ", null, true).label())
                .isEqualTo("Own boat");
    }

    @Test
    void theSameIsAskedWhateverItIsCalledAndHoweverStrictly() {
        Criterion java = Criterion.of(Criterion.Kind.SKILL, "Java", "java", true);
        assertThat(java.asksTheSame(Criterion.of(Criterion.Kind.SKILL, "Java 21", "java", false)))
                .isTrue();
        assertThat(java.asksTheSame(Criterion.of(new Criterion.Years(3), "Java", "java", true)))
                .isFalse();
        Criterion boat = Criterion.of(Criterion.Kind.OTHER, "Own boat", null, true);
        assertThat(boat.asksTheSame(Criterion.of(Criterion.Kind.OTHER, "own boat", null, true)))
                .isTrue();
        assertThat(boat.asksTheSame(Criterion.of(Criterion.Kind.OTHER, "Own car", null, true)))
                .isFalse();
    }
}
