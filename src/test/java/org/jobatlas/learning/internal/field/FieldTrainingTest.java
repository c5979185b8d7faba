package org.jobatlas.learning.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.job.LabelledPostings;
import org.jobatlas.job.PostingFeatureStore;
import org.jobatlas.job.PostingId;
import org.jobatlas.learning.GateReport;
import org.jobatlas.learning.internal.gate.FieldGate;
import org.jobatlas.profile.CorrectedProfiles;
import org.jobatlas.profile.CorrectedProfiles.Corrected;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.junit.jupiter.api.Test;

/** People whom the classifier does not know yet correct it, and it is measured on those who come later. */
class FieldTrainingTest {

    private static final Instant BEGIN = Instant.parse("2026-09-01T00:00:00Z");
    private static final int PEOPLE = 200;

    private final FieldClassifiers classifiers = Taxonomies.classifiers();
    private final FieldClassifier before = classifiers.serving();
    private final Random random = new Random(8);
    private final float[] newTrade = unit();

    private float[] unit() {
        float[] vector = new float[384];
        double square = 0;
        for (int d = 0; d < vector.length; d++) {
            vector[d] = (float) random.nextGaussian();
            square += vector[d] * vector[d];
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    /** Near to the new trade. */
    private float[] like() {
        float[] vector = unit();
        double square = 0;
        for (int d = 0; d < vector.length; d++) {
            vector[d] = newTrade[d] + 0.6f * vector[d];
            square += vector[d] * vector[d];
        }
        for (int d = 0; d < vector.length; d++) {
            vector[d] /= (float) Math.sqrt(square);
        }
        return vector;
    }

    private String other(float[] vector) {
        return before.classify(vector).top(3).getLast();
    }

    /** Half of the people are of a trade that is read wrongly, the others are read rightly. */
    private List<Corrected> corrections(boolean shuffled) {
        String truth = other(newTrade);
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    float[] vector = i % 2 == 0 ? like() : unit();
                    String right =
                            i % 2 == 0 ? truth : before.classify(vector).top(1).getFirst();
                    String said = shuffled && i < 0.7 * PEOPLE
                            ? classifiers
                                    .labels()
                                    .get(random.nextInt(classifiers.labels().size()))
                            : right;
                    return new Corrected(
                            UUID.randomUUID(),
                            BEGIN.plusSeconds(3_600L * i),
                            vector,
                            new FieldScores(Map.of(said, 1.0)),
                            "en");
                })
                .toList();
    }

    private Lessons lessons(List<Corrected> corrections, List<LabelledPostings.Labelled> postings) {
        CorrectedProfiles profiles = mock();
        doAnswer(call -> {
                    Consumer<Corrected> into = call.getArgument(2);
                    corrections.forEach(into);
                    return null;
                })
                .when(profiles)
                .read(any(), any(), any());
        LabelledPostings labelled = mock();
        when(labelled.newest(any(), any(), org.mockito.ArgumentMatchers.anyInt()))
                .thenReturn(postings);
        FeedbackLog log = mock();
        PostingFeatureStore store = mock();
        return new LessonReading(profiles, labelled, log, store).read(BEGIN, Instant.MAX, classifiers.labels());
    }

    private GateReport trained(Lessons lessons) {
        PenaltyChoice.Chosen chosen = new PenaltyChoice(classifiers, lessons.earlier()).choose((stage, share) -> {});
        FieldClassifier learnt =
                classifiers.open(classifiers.learn("fields", lessons.earlier().examples(), chosen.penalty()));
        assertThat(chosen.bySeed()).hasSize(3);
        return FieldGate.judge(
                new FieldReport(before, learnt).of(lessons.later().all()));
    }

    @Test
    void whatManyPeopleCorrectIsReadRightOfThoseWhoComeLater() {
        GateReport report = trained(lessons(corrections(false), List.of()));
        assertThat(report.failures()).isEmpty();
        assertThat(report.slices().getFirst().difference().low()).isPositive();
    }

    @Test
    void whatIsSaidAtRandomIsRefused() {
        assertThat(trained(lessons(corrections(true), List.of())).passed()).isFalse();
    }

    @Test
    void whatComesLaterIsNeverLearntFrom() {
        Lessons lessons = lessons(corrections(false), List.of());
        assertThat(lessons.later().from()).isAfter(lessons.earlier().until());
        assertThat(lessons.earlier().all())
                .doesNotContainAnyElementsOf(lessons.later().all());
    }

    @Test
    void nobodyWhoSaysMuchSaysMost() {
        UUID loud = UUID.randomUUID();
        List<Corrected> corrections = new ArrayList<>(corrections(false));
        for (int i = 0; i < 100; i++) {
            corrections.add(new Corrected(loud, BEGIN, unit(), new FieldScores(Map.of("it", 1.0)), null));
        }
        double of = lessons(corrections, List.of()).examples().stream()
                .mapToDouble(example -> example.weight())
                .sum();
        assertThat(of)
                .isLessThanOrEqualTo(PEOPLE * Lesson.Kind.RESUME.weight() + 2 * Lesson.Kind.RESUME.weight() + 1e-6);
    }

    @Test
    void aStatedFieldThatThePortalDoesNotKnowTeachesNothing() {
        Set<String> fields = new HashSet<>(Set.of("it", "astrology"));
        List<LabelledPostings.Labelled> postings = fields.stream()
                .map(field -> new LabelledPostings.Labelled(
                        new PostingId(UUID.randomUUID()), BEGIN, "Employer", unit(), field, "en"))
                .toList();
        Lessons lessons = lessons(List.of(), postings);
        assertThat(lessons.all())
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.example().right()).containsExactly("it"));
        assertThat(Objects.requireNonNull(lessons.counts().get("people"))).isZero();
        assertThat(Optional.of(lessons.corrections())).contains(0L);
    }
}
