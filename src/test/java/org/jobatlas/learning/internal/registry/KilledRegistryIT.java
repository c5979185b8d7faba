package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.learning.TrainedModels.Change;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.testing.DatabaseTest;
import org.jobatlas.testing.MortalProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A process that registers and activates models ends as by a power cut, at moments of chance. */
@DatabaseTest(
        classes = RegistrySlice.class,
        properties = "jobatlas.learning.folder=${java.io.tmpdir}/killed-registry-it-${random.uuid}")
class KilledRegistryIT {

    @Autowired
    private TrainedModels registry;

    @Autowired
    private Artefacts artefacts;

    @Autowired
    private RankingModels ranking;

    @Autowired
    private ModelActivation switchboard;

    @Autowired
    private LearningProperties settings;

    @Autowired
    private Environment environment;

    @Test
    void whatWasSaidToBeDoneIsDoneAndWhatServesCanServe() throws IOException, InterruptedException {
        Set<String> registered = new HashSet<>();
        for (int death = 1; death <= 2; death++) {
            List<String> said = liveAndDie(10 * death + 3);
            said.stream()
                    .filter(line -> line.startsWith("registered "))
                    .map(line -> line.substring("registered ".length()))
                    .forEach(registered::add);
            SystemRights.run(() -> {
                for (TrainedModel model : registry.list(ModelKind.RERANKER)) {
                    assertThatCode(() -> artefacts.open(model.id())).doesNotThrowAnyException();
                }
                assertThat(registered)
                        .allSatisfy(
                                id -> assertThat(registry.find(ModelId.of(id))).isPresent());
                switchboard.follow();
                Change last = registry.changes(ModelKind.RERANKER).getFirst();
                assertThat(registry.running(ModelKind.RERANKER).trouble()).isEmpty();
                assertThat(ranking.serving().version()).hasToString(last.name());
            });
        }
        assertThat(registered).hasSizeGreaterThan(12);
    }

    private List<String> liveAndDie(int lines) throws IOException, InterruptedException {
        return new MortalProcess(
                        EndlessActivating.class, environment, "--jobatlas.learning.folder=" + settings.folder())
                .killedAt(lines, KilledRegistryIT::isNews);
    }

    private static boolean isNews(String line) {
        return line.startsWith("registered ") || line.startsWith("activated ");
    }
}
