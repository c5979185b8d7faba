package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the database, also one that nobody thought of when this was written, forgets whoever leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureBySchemaIT {

    private static final String WORD = "Snickerdoodle";

    private ConfigurableApplicationContext portal;
    private JdbcClient jdbc;
    private PlantedRows rows;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = WholePortal.start(folder);
        jdbc = portal.getBean(JdbcClient.class);
        rows = new PlantedRows(jdbc);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void noTableKeepsWhoeverLeft() {
        LeavingPerson person = LeavingPerson.named(WORD, portal);
        List<String> planted = rows.plant(person.id(), WORD);
        assertThat(planted).contains("resume", "job_application", "trained_model", "application_note", "known_device");
        assertThat(rows.with(person.id().toString())).containsAll(planted);

        person.leaves();

        assertThat(rows.with(WORD)).isEmpty();
        assertThat(rows.with(person.id().toString())).containsExactly("security_event");
    }

    /** What is written about people without a reference to their account is answered for by a sentence. */
    @Test
    void aTableWithoutAWayToAnAccountIsListedWithWhatItHolds() throws IOException {
        List<String> listed = new ClassPathResource("rules/tables-without-account.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(rows.withoutAccount()).containsExactlyInAnyOrderElementsOf(listed);
    }
}
