package org.jobatlas.learning.internal.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.account.SystemRights;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.learning.ModelKind;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.model.StoredModel;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldExample;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tells fields of work is changed while the portal runs. */
@DatabaseTest(
        classes = RegistrySlice.class,
        properties = "jobatlas.learning.folder=${java.io.tmpdir}/field-registry-it-${random.uuid}")
class FieldRegistryIT {

    private static final float[] NURSING =
            Embedders.shared().embed(List.of("Nurse on a hospital ward")).getFirst();

    @Autowired
    private TrainedModels registry;

    @Autowired
    private Artefacts artefacts;

    @Autowired
    private FieldClassifiers classifiers;

    @Autowired
    private ModelActivation switchboard;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        forgetAll();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "system", null, AuthorityUtils.createAuthorityList("ROLE_SYSTEM")));
        switchboard.follow();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
        forgetAll();
        switchboard.follow();
    }

    private void forgetAll() {
        jdbc.sql("delete from model_activation").update();
        jdbc.sql("delete from trained_model").update();
    }

    @Test
    void aClassifierOfFieldsIsActivatedAndRolledBackWithoutARestart() {
        FieldScores before = classifiers.serving().classify(NURSING);
        StoredModel stored = SystemRights.call(
                () -> classifiers.learn("fields", List.of(new FieldExample(NURSING, Set.of("legal"), 1)), 1e-4));
        TrainedModel model = SampleEntries.entry(ModelKind.FIELDS, stored, true);
        artefacts.add(model, stored);
        registry.activate(model.id());
        FieldScores now = classifiers.serving().classify(NURSING);
        assertThat(now.top(1)).containsExactly("legal");
        assertThat(now.by()).isEqualTo(model.version().toString());
        assertThat(registry.running(ModelKind.FIELDS).version()).isEqualTo(model.version());
        registry.rollBack(ModelKind.FIELDS);
        assertThat(classifiers.serving().classify(NURSING)).isEqualTo(before);
    }

    @Test
    void aClassifierOfOtherVectorsIsRefused() {
        StoredModel stored = SystemRights.call(() -> classifiers.learn("fields", List.of(), 1));
        Map<String, String> properties = new HashMap<>(stored.properties());
        properties.put("embedding", "another");
        StoredModel other = new StoredModel(stored.version(), properties, stored.weights());
        TrainedModel model = SampleEntries.entry(ModelKind.FIELDS, other, true);
        artefacts.add(model, other);
        assertThatThrownBy(() -> registry.activate(model.id()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another");
    }
}
