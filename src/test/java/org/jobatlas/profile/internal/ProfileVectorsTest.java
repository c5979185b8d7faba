package org.jobatlas.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileVectorsTest {

    private static final Experience NURSE = new Experience("Nurse", "nurse", null, 2020, null, true);
    private static final Experience TEACHER = new Experience("Teacher", "teacher", null, 2010, 2019, false);
    private static final String TEXT = "Ten years in schools";

    @Test
    void theVectorHasUnitLength() {
        float[] vector = of(TEXT, Language.ENGLISH, List.of(NURSE));
        assertThat(dot(vector, vector)).isCloseTo(1, within(1e-6));
    }

    @Test
    void theLatestTitleDrawsTheVectorToItself() {
        float[] nurse = Readers.EMBEDDER.embed("Nurse");
        float[] text = Readers.EMBEDDER.embed(TEXT);
        assertThat(dot(of(TEXT, Language.ENGLISH, List.of(NURSE)), nurse)).isGreaterThan(dot(text, nurse) + 0.1);
    }

    @Test
    void theTextCountsMoreThanTheTitle() {
        float[] vector = of(TEXT, Language.ENGLISH, List.of(NURSE));
        assertThat(dot(vector, Readers.EMBEDDER.embed(TEXT)))
                .isGreaterThan(dot(vector, Readers.EMBEDDER.embed("Nurse")) + 0.1);
    }

    @Test
    void earlierTitlesDoNotCountAgain() {
        assertThat(of(TEXT, Language.ENGLISH, List.of(NURSE, TEACHER)))
                .containsExactly(of(TEXT, Language.ENGLISH, List.of(NURSE)));
    }

    @Test
    void aTitleInAnotherLanguageIsReadAsTheEnglishNameOfItsOccupation() {
        Experience swedish = new Experience("Sjuksk\u00f6terska", "nurse", null, 2020, null, true);
        assertThat(of(TEXT, Language.SWEDISH, List.of(swedish)))
                .containsExactly(of(TEXT, Language.ENGLISH, List.of(NURSE)));
    }

    @Test
    void anUnknownTitleInAnotherLanguageDoesNotCountAgain() {
        Experience unknown = new Experience("V\u00e4vmakare", null, null, 2020, null, true);
        assertThat(of(TEXT, Language.SWEDISH, List.of(unknown))).containsExactly(Readers.EMBEDDER.embed(TEXT));
    }

    @Test
    void aTextWithoutPositionsHasItsOwnVector() {
        assertThat(of(TEXT, Language.ENGLISH, List.of())).containsExactly(Readers.EMBEDDER.embed(TEXT));
    }

    @Test
    void aBlankTextHasAVectorAllTheSame() {
        assertThat(dot(of(" ", null, List.of()), of(" ", null, List.of()))).isCloseTo(1, within(1e-6));
    }

    private static float[] of(String text, @Nullable Language language, List<Experience> experience) {
        return Readers.VECTORS.of(text, Readers.VECTORS.title(language, experience));
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (double) a[d] * b[d];
        }
        return sum;
    }
}
