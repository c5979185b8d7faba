package org.jobatlas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredModelTest {

    private static final byte[] WEIGHTS = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        StoredModel written = StoredModel.of("linear-2026-11-28", Map.of("labels", "a,b"), WEIGHTS);
        written.write(folder, "weights.bin");
        StoredModel read = StoredModel.in(folder);
        assertThat(read.version()).isEqualTo(written.version());
        assertThat(read.weights()).isEqualTo(WEIGHTS);
        assertThat(read.required("labels")).isEqualTo("a,b");
    }

    @Test
    void theVersionIsTheNameAndWhatTheWeightsAre() {
        assertThat(StoredModel.of("linear-2026-11-28", Map.of(), WEIGHTS).version())
                .hasToString("linear-2026-11-28@039058c6");
        assertThat(StoredModel.of("linear-2026-11-28", Map.of(), new byte[] {1, 2, 4})
                        .version())
                .isNotEqualTo(
                        StoredModel.of("linear-2026-11-28", Map.of(), WEIGHTS).version());
    }

    @Test
    void weightsThatWereChangedAreRefused() throws IOException {
        StoredModel.of("linear-2026-11-28", Map.of(), WEIGHTS).write(folder, "weights.bin");
        Files.write(folder.resolve("weights.bin"), new byte[] {1, 2, 4});
        assertThatThrownBy(() -> StoredModel.in(folder)).hasMessageContaining("damaged or another one");
    }

    @Test
    void aFolderWithoutAModelAndAModelWithoutANameAreRefused() throws IOException {
        assertThatThrownBy(() -> StoredModel.in(folder)).isInstanceOf(NoSuchFileException.class);
        Files.writeString(folder.resolve("model.properties"), "weights=weights.bin");
        assertThatThrownBy(() -> StoredModel.in(folder)).hasMessageContaining("does not name its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reranker", "field-classifier", "embedding"})
    void everyModelOfThePortalLiesInAFolderOfTheSameKindAndKeepsItsChecksum(String kind) throws IOException {
        StoredModel model = StoredModel.bundled(kind);
        assertThat(model.properties()).containsKeys("name", "weights", "sha256");
        assertThat(model.version().sha256()).isEqualTo(model.required("sha256"));
    }

    @Test
    void aNameIsNoPath() {
        assertThatIllegalArgumentException().isThrownBy(() -> StoredModel.of("../linear", Map.of(), WEIGHTS));
    }
}
