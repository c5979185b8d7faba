package org.jobatlas.place.cli;

import java.nio.file.Path;
import org.jobatlas.place.GazetteerImport;
import org.jobatlas.place.GazetteerImport.UnusableFileException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gazetteer import FILE}. */
@Component
@Command(name = "gazetteer", description = "The names of places and where they are.")
class GazetteerCommand implements Runnable {

    private final GazetteerImport gazetteer;

    @Spec
    private @Nullable CommandSpec spec;

    GazetteerCommand(GazetteerImport gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void run() {
        commandLine().usage(commandLine().getOut());
    }

    @Command(name = "import", description = "Loads the places of a GeoNames file such as cities15000.zip.")
    int importFile(@Parameters(paramLabel = "FILE", description = "a zip file of GeoNames") Path file) {
        try {
            int places = gazetteer.importFile(file);
            commandLine().getOut().printf("%,d places are known now.%n", places);
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
