package org.jobatlas.embedding.internal;

import org.jobatlas.shared.BenchmarkBaseline;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Baseline: tokenizer and model alone, on one text. */
@Component
@Lazy
@Profile("command")
class TextBaseline implements BenchmarkBaseline<String> {

    private final BareInference model;

    TextBaseline(BareInference model) {
        this.model = model;
    }

    @Override
    public Runnable on(String text) {
        return () -> model.infer(model.chunks(text));
    }
}
