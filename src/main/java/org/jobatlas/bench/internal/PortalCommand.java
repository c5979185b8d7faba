package org.jobatlas.bench.internal;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How to start this same application again as another process, with the same arguments of the virtual machine. */
public final class PortalCommand {

    private PortalCommand() {}

    /** The unpacked application that {@code ./jobatlas} builds; empty where this process was started in another way. */
    static Optional<Path> jar() {
        Path jar = Path.of(System.getProperty("java.class.path"));
        return jar.endsWith("jobatlas.jar") && Files.isRegularFile(jar) ? Optional.of(jar) : Optional.empty();
    }

    /** The command without its words; the cache of classes is left out. */
    public static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-XX:AOT") && !argument.startsWith("-Xlog"))
                .forEach(command::add);
        return command;
    }
}
