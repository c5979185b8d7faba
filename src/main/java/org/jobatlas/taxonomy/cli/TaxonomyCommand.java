package org.jobatlas.taxonomy.cli;

import java.nio.file.Path;
import java.util.List;
import org.jobatlas.taxonomy.TaxonomyImport;
import org.jobatlas.taxonomy.TaxonomyImport.Summary;
import org.jobatlas.taxonomy.TaxonomyImport.UnusableFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code taxonomy import FILE…}. */
@Component
@Command(name = "taxonomy", description = "The names of skills and occupations.")
class TaxonomyCommand implements Runnable {

    private final TaxonomyImport taxonomy;

    @Spec
    private @Nullable CommandSpec spec;

    TaxonomyCommand(TaxonomyImport taxonomy) {
        this.taxonomy = taxonomy;
    }

    @Override
    public void run() {
        commandLine().usage(commandLine().getOut());
    }

    @Command(name = "import", description = "Loads ESCO's skills and occupations from its CSV files.")
    int importFiles(
            @Parameters(
                            paramLabel = "FILE",
                            arity = "1..*",
                            description = "zips of ESCO, and CSV files of Swedish labels")
                    List<Path> files) {
        try {
            Summary summary = taxonomy.importFiles(files);
            commandLine()
                    .getOut()
                    .printf("%,d skills and %,d occupations were imported.%n", summary.skills(), summary.occupations());
            return CommandLine.ExitCode.OK;
        } catch (UnusableFileException e) {
            commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not started by the command line");
        }
        return spec.commandLine();
    }
}
