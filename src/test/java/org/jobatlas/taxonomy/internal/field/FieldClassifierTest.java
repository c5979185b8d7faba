package org.jobatlas.taxonomy.internal.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldClassifierTest {
    private FieldClassifier classifier;

    @BeforeEach
    void loadTheBundledOne() throws IOException {
        classifier = new SoftmaxFieldClassifier(FieldClassifierFiles.bundled());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Registered nurse on a surgical ward                           | health
                    Java developer for a payments platform                        | it
                    Sous chef in a busy restaurant kitchen                        | hospitality
                    Chartered accountant, month-end closing and tax returns       | finance
                    Primary school teacher for year four                          | education
                    Recruiter and HR business partner                             | hr
                    Solicitor in commercial property law                          | legal
                    Bricklayer on housing sites                                   | construction
                    Forklift driver in a warehouse, night shift                   | transport
                    Graphic designer for print and web                            | creative
                    Dairy farm worker, milking and feeding                        | agriculture
                    Personal trainer in a gym                                     | wellness
                    Police officer on patrol                                      | public
                    Office cleaner, evenings                                      | property
                    Undersköterska                                                | health
                    Bilmekaniker                                                  | maintenance
                    """)
    void plainTextsFindTheirField(String text, String field) {
        assertThat(scores(text).top(3)).contains(field);
    }

    @Test
    void probabilitiesOverThe25FieldsSumToOne() {
        FieldScores scores = scores("Carpenter");
        assertThat(scores.probabilities()).hasSize(25);
        assertThat(scores.probabilities().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void wasTrainedOnTheVectorsOfTheEmbeddingModelOfThePortal() throws IOException {
        assertThat(FieldClassifierFiles.bundled().embedding())
                .isEqualTo(Embedders.shared().modelId());
    }

    @Test
    void aVectorOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> classifier.classify(new float[3]));
    }

    private FieldScores scores(String text) {
        return classifier.classify(Embedders.shared().embed(text));
    }
}
