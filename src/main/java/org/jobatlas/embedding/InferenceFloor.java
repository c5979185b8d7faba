package org.jobatlas.embedding;

import java.util.List;

/** The model without all that the portal adds to it, for benchmarks to compare with. */
public interface InferenceFloor {

    /** Cuts texts into tokens now; what is returned sends them through the model, on as many threads as the embedder. */
    Runnable inference(List<String> texts);

    /** Cuts a text into tokens and sends the chunks through the model, side by side as the embedder does. */
    void tokeniseAndInfer(String text);
}
