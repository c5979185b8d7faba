package org.jobatlas.learning.internal.shadow;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.ShadowEvaluations;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.internal.registry.Artefacts;
import org.jobatlas.shared.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
class StoredShadows implements ShadowEvaluations {

    private static final Logger log = LoggerFactory.getLogger(StoredShadows.class);
    private static final String WEIGHTS = "weights.bin";

    private final ShadowTable table;
    private final JudgedSets sets;
    private final EvaluationProcess process;
    private final TrainedModels registry;
    private final Artefacts artefacts;
    private final ShadowResult results;

    StoredShadows(
            ShadowTable table,
            JudgedSets sets,
            EvaluationProcess process,
            TrainedModels registry,
            Artefacts artefacts,
            JsonMapper json) {
        this.table = table;
        this.sets = sets;
        this.process = process;
        this.registry = registry;
        this.artefacts = artefacts;
        this.results = new ShadowResult(json);
    }

    /** Deletes the database and index left by a killed process. */
    @PostConstruct
    void clear() {
        try {
            WorkFolder.removeDead(sets.work());
        } catch (IOException e) {
            log.warn("What is left of a measurement could not be removed", e);
        }
    }

    @Override
    public String folder() {
        return sets.folder().toString();
    }

    @Override
    public List<String> sets() {
        return sets.names();
    }

    @Override
    public void start(ModelId id, String set) {
        TrainedModel model =
                registry.find(id).orElseThrow(() -> new IllegalArgumentException("There is no model " + id + "."));
        List<String> options = new ArrayList<>(sets.options(set));
        artefacts.open(id);
        UUID run = table.begin(id, registry.running(model.kind()).version().toString(), set);
        Thread.ofVirtual()
                .name("shadow-evaluation")
                .start(new DelegatingSecurityContextRunnable(() -> run(run, model, options)));
    }

    private void run(UUID run, TrainedModel model, List<String> options) {
        try {
            Path folder = WorkFolder.create(sets.work());
            try {
                measure(run, model, folder, options);
            } finally {
                WorkFolder.delete(folder);
            }
        } catch (CancellationException e) {
            table.end(run, State.CANCELLED, "", null);
        } catch (IOException | RuntimeException e) {
            log.error("The shadow evaluation failed", e);
            table.end(run, State.FAILED, String.valueOf(e.getMessage()), null);
        }
    }

    private void measure(UUID run, TrainedModel model, Path folder, List<String> options) throws IOException {
        Path out = folder.resolve("out");
        options.addAll(List.of("--systems", ShadowResult.SERVING, "--baseline", ShadowResult.SERVING));
        options.addAll(List.of("--out", out.toString(), "--model", written(model.id(), folder.resolve("model"))));
        for (ModelKind kind : ModelKind.values()) {
            if (registry.running(kind).trouble().isEmpty()) {
                registry.serving(kind)
                        .ifPresent(serving -> options.addAll(
                                List.of("--serving", written(serving.id(), folder.resolve(kind.key())))));
            }
        }
        process.run(options, folder, new Noting(table, run));
        table.end(run, State.DONE, "", results.in(out));
    }

    /** Records the progress; continues if the database is unavailable for a moment. */
    private record Noting(ShadowTable table, UUID run) implements EvaluationProcess.Watcher {

        @Override
        public void heard(String line) {
            Stages.of(line).ifPresent(stage -> {
                try {
                    table.reached(run, stage.key(), stage.share());
                } catch (DataAccessException e) {
                    log.debug("How far an evaluation has come could not be noted", e);
                }
            });
        }

        @Override
        public boolean goesOn() {
            try {
                return table.beat(run);
            } catch (DataAccessException e) {
                log.debug("An evaluation could not give a sign", e);
                return true;
            }
        }
    }

    private String written(ModelId id, Path folder) {
        try {
            artefacts.open(id).write(folder, WEIGHTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.toString();
    }

    @Override
    public void cancel() {
        table.cancel();
    }

    @Override
    public List<Shadow> list(int limit) {
        return table.list(limit);
    }
}
