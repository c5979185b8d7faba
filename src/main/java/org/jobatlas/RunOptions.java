package org.jobatlas;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Options of {@code jobatlas run}. */
@Command(
        name = "jobatlas run",
        mixinStandardHelpOptions = true,
        description = "Starts the portal; Ctrl-C stops it.",
        footer = {"", "Also: --data DIR (default: data), --search lucene|elasticsearch (default: lucene)."})
final class RunOptions {

    @Option(names = "--port", description = "The port to listen on (default: 8080).", paramLabel = "PORT")
    private @Nullable Integer port;

    @Option(names = "--empty", description = "Start without the demo catalogue and the demo accounts.")
    private boolean empty;

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jobatlas.demo", String.valueOf(!empty));
        if (port != null) {
            settings.put("server.port", port.toString());
        }
        return settings;
    }
}
