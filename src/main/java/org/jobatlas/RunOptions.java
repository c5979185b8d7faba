package org.jobatlas;

import java.net.InetAddress;
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
        footer = {
            "",
            "The demo has accounts whose passwords stand on this terminal, so by default only this machine reaches it.",
            "Also: --data DIR (default: data), --search lucene|elasticsearch (default: lucene)."
        })
final class RunOptions {

    @Option(names = "--port", description = "The port to listen on (default: 8080).", paramLabel = "PORT")
    private @Nullable Integer port;

    @Option(
            names = "--host",
            description = "The address to listen on (default: 127.0.0.1, this machine alone; 0.0.0.0: every network).",
            paramLabel = "ADDRESS")
    private @Nullable InetAddress host;

    @Option(names = "--empty", description = "Start without the demo catalogue and the demo accounts.")
    private boolean empty;

    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("jobatlas.demo", String.valueOf(!empty));
        if (port != null) {
            settings.put("server.port", port.toString());
        }
        if (host != null) {
            settings.put("server.address", host.getHostAddress());
        } else if (!empty) {
            // said here, so that nothing but the option opens a demo to others
            settings.put("server.address", InetAddress.getLoopbackAddress().getHostAddress());
        }
        return settings;
    }
}
