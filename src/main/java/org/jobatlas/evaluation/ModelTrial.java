package org.jobatlas.evaluation;

import java.nio.file.Path;

/** Trained models in an evaluation, each in a folder with {@code model.properties} and its weights; for the system. */
public interface ModelTrial {

    /** Lets a model serve in this process, in the place of the one that comes with the portal. {@link UnusableInputException} for none. */
    void serve(Path folder);

    /** Measures a model as one more system beside what serves. {@link UnusableInputException} for none. */
    void beside(Path folder);
}
