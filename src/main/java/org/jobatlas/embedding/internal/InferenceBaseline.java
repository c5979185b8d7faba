package org.jobatlas.embedding.internal;

import java.util.List;
import org.jobatlas.shared.BenchmarkBaseline;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Baseline: the model alone, on tokenized texts. */
@Component
@Lazy
@Profile("command")
class InferenceBaseline implements BenchmarkBaseline<List<String>> {

    private final BareInference model;

    InferenceBaseline(BareInference model) {
        this.model = model;
    }

    @Override
    public Runnable on(List<String> texts) {
        List<long[]> chunks =
                texts.stream().flatMap(text -> model.chunks(text).stream()).toList();
        return () -> model.infer(chunks);
    }
}
