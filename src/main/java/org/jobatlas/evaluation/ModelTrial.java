package org.jobatlas.evaluation;

import java.nio.file.Path;

/** Trained models in an evaluation, each in a folder with {@code model.properties} and its weights; for the system. */
public interface ModelTrial {

    /** Replaces the bundled model in this process. {@link UnusableInputException} for an invalid one. */
    void serve(Path folder);

    /** Measures a model as an additional system. {@link UnusableInputException} for an invalid one. */
    void beside(Path folder);
}
