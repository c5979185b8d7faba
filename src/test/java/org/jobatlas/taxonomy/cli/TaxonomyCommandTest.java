package org.jobatlas.taxonomy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jobatlas.taxonomy.TaxonomyImport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class TaxonomyCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(TaxonomyImport taxonomy, String... arguments) {
        return new CommandLine(new TaxonomyCommand(taxonomy))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void saysHowMuchWasImported() {
        assertThat(run(files -> new TaxonomyImport.Summary(13_896, files.size()), "import", "a.zip", "b.zip"))
                .isZero();
        assertThat(out.toString()).contains("skills and 2 occupations were imported.");
    }

    @Test
    void aFileThatCannotBeUsedEndsWithASentenceAndExitCodeTwo() {
        int code = run(
                _ -> {
                    throw new TaxonomyImport.UnusableFileException("That is no zip.");
                },
                "import",
                "a.zip");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).isEqualToIgnoringNewLines("That is no zip.");
    }

    @Test
    void wantsAFile() {
        assertThat(run(_ -> new TaxonomyImport.Summary(0, 0), "import")).isEqualTo(2);
        assertThat(run(_ -> new TaxonomyImport.Summary(0, 0))).isZero();
        assertThat(out.toString()).contains("import");
    }
}
