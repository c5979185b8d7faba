package org.jobatlas.recommendation.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jobatlas.recommendation.FeatureInfo;
import org.jobatlas.recommendation.FeatureInfo.Colour;
import org.jobatlas.recommendation.FeatureInfo.Range;
import org.jobatlas.recommendation.internal.contender.Contender;
import org.jobatlas.recommendation.internal.contender.SamplePosting;
import org.jobatlas.recommendation.internal.contender.SampleRequest;
import org.jobatlas.shared.GeoPoint;
import org.jobatlas.shared.Place;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.Seniority;
import org.jobatlas.uikit.Translations;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private final Features features = AllFeatures.features();

    @Test
    void standInTheOrderInWhichTheyAreShown() {
        assertThat(features.names())
                .containsSubsequence(
                        "agreement",
                        "wording",
                        "meaning",
                        "field",
                        "skills",
                        "title",
                        "level",
                        "distance",
                        "pay",
                        "freshness");
    }

    @Test
    void eachHasANameInEveryLanguageAndAColourOfItsOwn() {
        Translations texts = new Translations();
        for (FeatureInfo feature : features.infos()) {
            for (Locale locale : texts.getProvidedLocales()) {
                assertThat(texts.texts(locale)).containsKey("match.part." + feature.name());
            }
        }
        assertThat(features.infos()).extracting(FeatureInfo::colour).doesNotHaveDuplicates();
    }

    @Test
    void twoOfOneNameAreRefused() {
        Feature feature = new FreshnessFeature();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Features(List.of(feature, feature)))
                .withMessage("Two features are called freshness");
    }

    @Test
    void aNameThatIsNoKeyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FeatureInfo("Pay, gross", "pay", Range.UNIT, new Colour("red", "red")));
    }

    @RepeatedTest(300)
    void everyValueIsWithinItsRangeOrNotStated(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        double[] values = features.forRequest(anybody(random).request()).apply(anyPosting(random));
        for (int i = 0; i < values.length; i++) {
            Range range = features.infos().get(i).range();
            if (!Double.isNaN(values[i])) {
                assertThat(values[i]).as(features.names().get(i)).isBetween(range.lowest(), range.highest());
            }
        }
    }

    private static SampleRequest anybody(Random random) {
        return SampleRequest.ofSomebody()
                .held("Baker", random.nextBoolean() ? "baker" : null)
                .skills(random.nextBoolean() ? new String[] {"java", "sql"} : new String[0])
                .level(any(Seniority.values(), random))
                .living(anywhere(random))
                .fields(new FieldScores(Map.of("it", 0.3, "food", 0.7)))
                .vector(random.nextFloat(-1, 1), random.nextFloat(-1, 1));
    }

    private static Contender anyPosting(Random random) {
        return SamplePosting.of(random.nextBoolean() ? "Baker (night)" : "Java developer")
                .in(anywhere(random), Place.named("Kirkby"))
                .level(any(Seniority.values(), random))
                .asking("java", "problem-solving")
                .fields(random.nextBoolean() ? FieldScores.UNKNOWN : new FieldScores(Map.of("it", 1.0)))
                .field(random.nextBoolean() ? "it" : "food")
                .published(SampleRequest.NOW.minus(Duration.ofHours(random.nextInt(-50, 5000))))
                .vector(random.nextFloat(-1, 1), random.nextFloat(-1, 1))
                .contender(random.nextDouble(), random.nextDouble());
    }

    private static Place anywhere(Random random) {
        return new Place(
                "somewhere", null, null, new GeoPoint(random.nextDouble(-90, 90), random.nextDouble(-180, 180)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
