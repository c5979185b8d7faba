package org.jobatlas.learning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The smallest simulation, through all rooms of the portal. */
class SimulationIT {

    @TempDir
    private Path folder;

    @Test
    void aSmallSimulationGoesThroughToItsReport() throws Exception {
        Path out = folder.resolve("report");
        StringWriter said = new StringWriter();
        try (ConfigurableApplicationContext portal =
                WholePortal.start(folder.resolve("data"), "jobatlas.scratch=true", "db-scheduler.enabled=false")) {
            CommandLine line = new CommandLine(portal.getBean(SimulateCommand.class));
            line.setOut(new PrintWriter(said, true));
            line.setErr(new PrintWriter(said, true));
            assertThat(line.execute(
                            "--rounds=1",
                            "--seeds=1",
                            "--seekers=130",
                            "--bad-models=1",
                            "--postings=100",
                            "--out=" + out))
                    .as(said::toString)
                    .isZero();
        }
        JsonNode report = JsonMapper.shared().readTree(Files.readString(out.resolve("simulation.json")));
        assertThat(report.get("curves").get(0)).hasSize(2);
        assertThat(report.get("poisonedCurves").get(0)).hasSize(2);
        assertThat(report.get("badModels").asInt()).isEqualTo(1);
        assertThat(report.get("badModelsRefused").asInt()).isEqualTo(1);
        assertThat(report.get("badModelsRefusedFor").has("answers")).isTrue();
        assertThat(Files.readString(out.resolve("simulation.svg"))).contains("<polyline");
        assertThat(said.toString()).contains("round 1 of 1", "min left]", "report: ");
    }
}
