package org.jobatlas.learning.internal.registry;

import java.util.Map;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.model.StoredModel;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A process that registers, activates and goes back until it is killed; it prints what is done, when it is done. */
final class EndlessActivating {

    private EndlessActivating() {}

    /** Arguments are settings. */
    public static void main(String[] settings) {
        SpringApplication portal = new SpringApplicationBuilder(RegistrySlice.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .build();
        portal.setDefaultProperties(Map.of("logging.level.root", "error"));
        try (ConfigurableApplicationContext context = portal.run(settings)) {
            TrainedModels registry = context.getBean(TrainedModels.class);
            Artefacts artefacts = context.getBean(Artefacts.class);
            SystemRights.run(() -> {
                for (int turn = 1; ; turn++) {
                    StoredModel stored = SampleEntries.stored(1_000 + turn + System.nanoTime() % 100_000 / 100_000.0);
                    TrainedModel model = SampleEntries.entry(stored, true);
                    artefacts.add(model, stored);
                    System.out.println("registered " + model.id());
                    registry.activate(model.id());
                    System.out.println("activated " + model.id());
                    if (turn % 3 == 0) {
                        registry.rollBack(ModelKind.RERANKER);
                    }
                }
            });
        }
    }
}
