package org.jobatlas.evaluation.internal.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jobatlas.evaluation.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContenderFilesTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() {
        Path file = folder.resolve("new").resolve("contenders.jsonl");
        MeasuredContenders query = new MeasuredContenders(
                "q1", List.of("a", "b"), List.of(new double[] {0.5, 0}, new double[] {1, -0.25}), Map.of("b", 2));
        ContenderFiles.write(file, List.of(query));
        assertThat(ContenderFiles.read(file, 2)).usingRecursiveComparison().isEqualTo(List.of(query));
    }

    @Test
    void otherFeaturesOrOtherLinesAreRefusedWithTheirLine() throws IOException {
        Path file = folder.resolve("contenders.jsonl");
        ContenderFiles.write(
                file, List.of(new MeasuredContenders("q1", List.of("a"), List.of(new double[] {0.5}), Map.of())));
        assertThatThrownBy(() -> ContenderFiles.read(file, 2))
                .isInstanceOf(UnusableInputException.class)
                .hasMessageContaining("line 1: 2 values are expected");
        Files.writeString(file, "{\"query\":\"q1\"}\n");
        assertThatThrownBy(() -> ContenderFiles.read(file, 2)).isInstanceOf(UnusableInputException.class);
        Files.writeString(file, "");
        assertThatThrownBy(() -> ContenderFiles.read(file, 2)).hasMessageContaining("has no contenders");
        Files.writeString(file, "not json\n");
        assertThatThrownBy(() -> ContenderFiles.read(file, 2)).isInstanceOf(UnusableInputException.class);
    }
}
