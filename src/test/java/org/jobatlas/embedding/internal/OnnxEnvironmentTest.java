package org.jobatlas.embedding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OnnxEnvironmentTest {

    @BeforeEach
    void notOnWindows() {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "Windows builds have another switch");
    }

    @Test
    void theProcessHasOptedOutOfTelemetry() throws Throwable {
        OnnxEnvironment.get();
        Linker linker = Linker.nativeLinker();
        var getenv = linker.downcallHandle(
                linker.defaultLookup().findOrThrow("getenv"),
                FunctionDescriptor.of(
                        ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(8, ValueLayout.JAVA_BYTE)),
                        ValueLayout.ADDRESS));
        try (var arena = Arena.ofConfined()) {
            var value = (MemorySegment) getenv.invokeExact(arena.allocateFrom(OnnxEnvironment.OPT_OUT));
            assertThat(value.getString(0)).isEqualTo("1");
        }
    }

    /** Telemetry reads the command line and overflows its stack: this process would die with signal 11. */
    @Test
    void aLongCommandLineDoesNotEndTheProcess() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Start.class.getName(),
                        "x".repeat(60_000))
                .redirectErrorStream(true)
                .start();
        try (InputStream output = child.getInputStream()) {
            assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("384");
        }
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(child.exitValue()).isZero();
    }

    /** Loads the model as the portal does. */
    static final class Start {
        public static void main(String[] arguments) throws Exception {
            EmbeddingProperties settings = EmbeddingProperties.defaults();
            try (OnnxModel model = new OnnxModel(ModelFiles.read(settings).onnx(), settings.tokenPooling())) {
                System.out.println(model.encode(new long[] {101, 6821, 102}).length);
            }
        }
    }
}
