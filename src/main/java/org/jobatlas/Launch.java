package org.jobatlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jobatlas.database.DataFolder;
import org.jobatlas.database.DataFolderInUseException;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the portal, or one command of the command line on the portal's folder. */
final class Launch {

    /** Vaadin's own set-up, which takes a web server for granted. */
    private static final String WEB_ONLY = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";

    /** Set by the launcher to have the JDK remember the classes of a start: the portal stops as soon as it is ready. */
    private static final String REHEARSAL = "jobatlas.rehearsal";

    private static final int FAILED = 1;
    private static final int USAGE = 2;

    private Launch() {}

    static void main(String[] args) {
        Arguments arguments;
        try {
            arguments = Arguments.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(USAGE);
            return;
        }
        try {
            if (arguments.command().equals("run")) {
                run(arguments);
            } else {
                System.exit(arguments.isScratch() ? inScratch(arguments) : command(arguments));
            }
        } catch (RuntimeException e) {
            System.err.println(excuse(e, arguments));
            System.exit(FAILED);
        }
    }

    /** A sentence on why nothing started; a start that fails for another reason than a taken folder is told of in full in the log. */
    private static String excuse(RuntimeException failure, Arguments arguments) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataFolderInUseException) {
                return Objects.requireNonNullElse(cause.getMessage(), "The folder is in use.");
            }
            root = cause;
        }
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
        return "Jobatlas cannot work with the folder %s: %s. The whole story is in its logs or above."
                .formatted(arguments.folder(), reason.replaceAll("(?<![.\\s])[.\\s]++$", ""));
    }

    private static void run(Arguments arguments) {
        RunOptions options = new RunOptions();
        CommandLine line = new CommandLine(options);
        try {
            line.parseArgs(arguments.words().stream().skip(1).toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            System.err.println(e.getMessage());
            line.usage(System.err);
            System.exit(USAGE);
        }
        if (line.isUsageHelpRequested()) {
            line.usage(System.out);
            return;
        }
        if (DataFolder.isTaken(arguments.folder())) {
            throw DataFolderInUseException.byPortal(arguments.folder());
        }
        Map<String, Object> settings = new HashMap<>(arguments.settings());
        settings.putAll(options.settings());
        ConfigurableApplicationContext portal = new SpringApplicationBuilder(JobatlasApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .profiles("portal")
                .run(options(settings));
        if (Boolean.getBoolean(REHEARSAL)) {
            portal.close();
        }
    }

    private static int inScratch(Arguments arguments) {
        try {
            Path folder = Files.createTempDirectory("jobatlas-scratch");
            try {
                return command(arguments.in(folder));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int command(Arguments arguments) {
        boolean beside = DataFolder.isTaken(arguments.folder());
        Map<String, Object> settings = new LinkedHashMap<>(arguments.settings());
        settings.putIfAbsent("jobatlas.scratch", "false");
        settings.put("jobatlas.background", "false");
        settings.put("jobatlas.database.attach", String.valueOf(beside));
        settings.put("jobatlas.search.attach", String.valueOf(beside));
        settings.put("spring.autoconfigure.exclude", WEB_ONLY);
        settings.put("jobatlas.warm-up", "false");
        settings.put("spring.main.lazy-initialization", String.valueOf(arguments.readsOnly()));
        settings.put("logging.threshold.console", "off");
        settings.put("logging.file.name", arguments.folder().resolve("logs").resolve("command.log"));
        settings.put("logging.level.root", "error");
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        arguments.needsNoPortal() ? ReadingOnly.class : JobatlasApplication.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .profiles("command")
                .run(options(settings))) {
            return commandLine(context, arguments.command())
                    .execute(arguments.words().toArray(String[]::new));
        }
    }

    /** As arguments, which win over files and environment. */
    private static String[] options(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    /** Knows the asked command, or all where it is none of them. */
    private static CommandLine commandLine(ConfigurableApplicationContext context, String asked) {
        CommandLine line = new CommandLine(new Root(), new ContextFactory(context));
        List<String> all = List.of(context.getBeanNamesForAnnotation(Command.class));
        List<String> named = all.stream()
                .filter(bean -> {
                    Command command = context.findAnnotationOnBean(bean, Command.class);
                    return command != null && command.name().equals(asked);
                })
                .toList();
        (named.isEmpty() ? all : named)
                .forEach(bean ->
                        line.addSubcommand(new CommandLine(context.getBean(bean), new ContextFactory(context))));
        line.setExecutionExceptionHandler((error, failed, parsed) -> {
            String message = error.getMessage();
            failed.getErr().println(message == null ? error.toString() : message);
            return USAGE;
        });
        return line;
    }

    /** The command that holds all others. */
    @Command(
            name = "jobatlas",
            mixinStandardHelpOptions = true,
            description = "A self-hosted job portal that explains every job it recommends.",
            footer = {
                "",
                "Every command takes --data DIR (default: data) and --search lucene|elasticsearch.",
                "  run    starts the portal (see: jobatlas run --help)",
                "  test   runs all tests"
            })
    static final class Root implements Runnable {

        @Override
        public void run() {
            CommandLine.usage(this, System.out);
        }
    }

    /** Makes subcommands from beans where there are any. */
    private record ContextFactory(ConfigurableApplicationContext context) implements CommandLine.IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            K bean = context.getBeanProvider(type).getIfAvailable();
            return bean != null ? bean : CommandLine.defaultFactory().create(type);
        }
    }
}
