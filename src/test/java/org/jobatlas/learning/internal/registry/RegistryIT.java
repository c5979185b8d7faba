package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.learning.ModelId;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels.Action;
import org.jobatlas.learning.TrainedModels.Change;
import org.jobatlas.learning.TrainedModels.Running;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.StringUtils;

@DatabaseTest(
        classes = RegistrySlice.class,
        properties = "jobatlas.learning.folder=${java.io.tmpdir}/registry-it-${random.uuid}")
@ExtendWith(OutputCaptureExtension.class)
class RegistryIT extends RegistryCase {

    @Autowired
    private RankingModels ranking;

    @Autowired
    private LearningProperties settings;

    private String ranks() {
        return ranking.serving().version().toString();
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        TrainedModel model = register(true);
        assertThat(registry.find(model.id())).contains(model);
        assertThat(registry.list(ModelKind.RERANKER)).containsExactly(model);
    }

    @Test
    void whatIsActivatedRanksAtOnceAndTheChangeIsLogged() {
        TrainedModel model = register(true);
        registry.activate(model.id());
        assertThat(ranks()).isEqualTo(model.version().toString());
        assertThat(registry.serving(ModelKind.RERANKER)).contains(model);
        assertThat(registry.changes(ModelKind.RERANKER)).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Action.ACTIVATED);
            assertThat(change.name()).isEqualTo(model.version().toString());
            assertThat(change.by())
                    .hasValueSatisfying(by -> assertThat(by.value()).isEqualTo(ADMINISTRATOR));
        });
    }

    @Test
    void activatingTwiceIsOneChange() {
        TrainedModel model = register(true);
        registry.activate(model.id());
        registry.activate(model.id());
        assertThat(registry.changes(ModelKind.RERANKER)).hasSize(1);
    }

    @Test
    void rollingBackLeadsStepByStepToWhatCameWithThePortal() {
        String bundled = ranks();
        TrainedModel first = register(true);
        TrainedModel second = register(true);
        TrainedModel third = register(true);
        registry.activate(first.id());
        registry.activate(second.id());
        registry.rollBack(ModelKind.RERANKER);
        assertThat(ranks()).isEqualTo(first.version().toString());
        registry.activate(third.id());
        registry.rollBack(ModelKind.RERANKER);
        assertThat(ranks()).isEqualTo(first.version().toString());
        Change last = registry.rollBack(ModelKind.RERANKER);
        assertThat(ranks()).isEqualTo(bundled);
        assertThat(last.action()).isEqualTo(Action.ROLLED_BACK);
        assertThat(last.model()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> registry.rollBack(ModelKind.RERANKER));
        assertThat(registry.changes(ModelKind.RERANKER)).hasSize(6);
    }

    @Test
    void aModelThatDidNotPassIsNotActivated() {
        String before = ranks();
        TrainedModel model = register(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.activate(model.id()))
                .withMessageContaining("did not pass its gate");
        assertThat(ranks()).isEqualTo(before);
        assertThat(registry.changes(ModelKind.RERANKER)).isEmpty();
    }

    @Test
    void aDamagedFileIsNotActivatedAndTheOldModelRanksOn() throws IOException {
        TrainedModel good = register(true);
        registry.activate(good.id());
        TrainedModel damaged = register(true);
        Path file = file(damaged);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registry.activate(damaged.id()))
                .withMessageContaining("its file is damaged or another one");
        assertThat(ranks()).isEqualTo(good.version().toString());
    }

    @Test
    void whereTheFileOfTheServingModelIsGoneThePortalsOwnRanksAndSaysSo() throws IOException {
        String bundled = ranks();
        TrainedModel model = register(true);
        jdbc.sql("insert into model_activation (kind, model_id, action, at) values ('RERANKER', ?, 'ACTIVATED', now())")
                .param(model.id().value())
                .update();
        Files.delete(file(model));
        switchboard.follow();
        assertThat(ranks()).isEqualTo(bundled);
        assertThat(registry.running(ModelKind.RERANKER).trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("is gone"));
    }

    @Test
    void whatWasComparedWithSomethingElseThanServesIsNotActivated() {
        Running compared = registry.running(ModelKind.RERANKER);
        TrainedModel first = register(true);
        TrainedModel second = register(true);
        assertThat(registry.activate(first.id(), compared)).isTrue();
        assertThat(registry.activate(second.id(), compared)).isFalse();
        registry.rollBack(ModelKind.RERANKER);
        assertThat(registry.activate(second.id(), compared))
                .as("another change, though the same model serves")
                .isFalse();
        assertThat(registry.changes(ModelKind.RERANKER)).hasSize(2);
        assertThat(registry.activate(second.id(), registry.running(ModelKind.RERANKER)))
                .isTrue();
    }

    @Test
    void nothingIsActivatedThatWasComparedWithWhatStoodInForAnother() throws IOException {
        TrainedModel meant = activatedElsewhere();
        Files.delete(file(meant));
        switchboard.follow();
        TrainedModel second = register(true);
        assertThat(registry.activate(second.id(), registry.running(ModelKind.RERANKER)))
                .isFalse();
    }

    private TrainedModel activatedElsewhere() {
        TrainedModel model = register(true);
        jdbc.sql("insert into model_activation (kind, model_id, action, at) values ('RERANKER', ?, 'ACTIVATED', now())")
                .param(model.id().value())
                .update();
        return model;
    }

    @Test
    void aFileThatIsOutOfReachForAWhileRanksOnceItIsBackAndItIsSaidOnce(CapturedOutput output) throws IOException {
        TrainedModel model = activatedElsewhere();
        byte[] bytes = Files.readAllBytes(file(model));
        Files.delete(file(model));
        switchboard.follow();
        switchboard.follow();
        assertThat(registry.running(ModelKind.RERANKER).trouble()).isPresent();
        assertThat(StringUtils.countOccurrencesOf(output.getAll(), "that is to serve as reranker cannot"))
                .isEqualTo(1);
        Files.write(file(model), bytes);
        switchboard.follow();
        assertThat(ranks()).isEqualTo(model.version().toString());
        assertThat(registry.running(ModelKind.RERANKER).trouble()).isEmpty();
    }

    @Test
    void whateverElseIsWrongWithAModelThePortalStartsWithItsOwn() {
        String bundled = ranks();
        TrainedModel model = activatedElsewhere();
        jdbc.sql("update trained_model set properties = '{' where id = ?")
                .param(model.id().value())
                .update();
        switchboard.afterSingletonsInstantiated();
        assertThat(ranks()).isEqualTo(bundled);
        jdbc.sql("update trained_model set properties = '{}' where id = ?")
                .param(model.id().value())
                .update();
        switchboard.follow();
        assertThat(ranks()).isEqualTo(model.version().toString());
    }

    private Path file(TrainedModel model) {
        return settings.folder()
                .resolve(ArtefactStore.name(ModelKind.RERANKER, model.version().sha256()));
    }

    @Test
    void aProcessFollowsWhatAnotherOneActivated() {
        TrainedModel model = register(true);
        jdbc.sql("insert into model_activation (kind, model_id, action, at) values ('RERANKER', ?, 'ACTIVATED', now())")
                .param(model.id().value())
                .update();
        assertThat(ranks()).isNotEqualTo(model.version().toString());
        switchboard.follow();
        assertThat(ranks()).isEqualTo(model.version().toString());
    }

    @Test
    void nobodyButAdministratorsSeesOrChangesModels() {
        ModelId id = register(true).id();
        signIn("RECRUITER");
        assertThatThrownBy(() -> registry.list(ModelKind.RERANKER)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registry.activate(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> registry.rollBack(ModelKind.RERANKER)).isInstanceOf(AccessDeniedException.class);
    }
}
