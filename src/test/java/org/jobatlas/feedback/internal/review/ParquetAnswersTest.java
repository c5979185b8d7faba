package org.jobatlas.feedback.internal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jobatlas.feedback.internal.FeedbackProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The file of an export is in a folder of the portal's own while it is written, and nowhere afterwards. */
class ParquetAnswersTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-01-01");

    @TempDir
    private Path data;

    private final List<String> seen = new ArrayList<>();

    private ParquetAnswers answers(Runnable then) {
        AnswerExport export = new AnswerExport(new JdbcTemplate(new DriverManagerDataSource())) {
            @Override
            public void each(LocalDate since, Consumer<List<String>> reader) {
                reader.accept(Collections.nCopies(COLUMNS.size(), "x"));
                look();
                then.run();
            }
        };
        return new ParquetAnswers(export, new FeedbackProperties(folder(), Period.ofMonths(1), Period.ofMonths(1)));
    }

    private Path folder() {
        return data.resolve("exports");
    }

    private void look() {
        try (Stream<Path> below = Files.walk(folder())) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".parquet")) {
                    seen.add(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(file.toAbsolutePath().resolveSibling(""))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itIsItsOwnersAloneWhileItIsWrittenAndGoneAfterwards() {
        assertThat(answers(() -> {}).write(SINCE)).startsWith('P', 'A', 'R', '1');
        assertThat(seen).containsExactly("rwx------");
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void anExportThatFailsLeavesNothing() {
        assertThatThrownBy(() -> answers(() -> {
                            throw new IllegalStateException("the database stopped");
                        })
                        .write(SINCE))
                .hasMessage("the database stopped");
        assertThat(folder()).isEmptyDirectory();
    }

    @Test
    void whatAKilledPortalLeftIsRemovedAtTheStart() throws IOException {
        Path left = Files.createDirectories(folder().resolve("1-left"));
        Files.writeString(left.resolve("feedback.parquet"), "answers");
        answers(() -> {}).afterPropertiesSet();
        assertThat(folder()).isEmptyDirectory();
    }
}
