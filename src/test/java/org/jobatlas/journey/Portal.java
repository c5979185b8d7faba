package org.jobatlas.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built portal in a process of its own with its demo catalogue, as {@code ./jobatlas run} starts it; shared by all journeys. */
final class Portal {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path BUILT = Path.of("target", "jobatlas.jar");
    private static final Path UNPACKED = Path.of("target", "journeys", "app");
    private static final Pattern LOADED = Pattern.compile("Loaded (\\d+) demo postings");
    private static final Pattern UNDERSTOOD = Pattern.compile("Understood (\\d+) postings");
    private static final Pattern ACCOUNT = Pattern.compile("^  ([a-z]+) +(\\S+@\\S+) +(\\S+)$");
    private static final int TAIL = 40;

    private static final Portal SHARED = new Portal();

    private final Map<String, Account> accounts = new HashMap<>();
    private final String url;

    /** What to type to sign in. */
    record Account(String email, String password) {}

    private Portal() {
        String running = System.getProperty("jobatlas.e2e.url", "");
        try {
            this.url = running.isEmpty() ? start() : running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the portal named by {@code jobatlas.e2e.url}, or of one that this starts. */
    static String url() {
        return SHARED.url;
    }

    /** The demo account of a role in lower case; on a portal that this did not start, {@code jobatlas.e2e.<role>=email:password}. */
    static Optional<Account> account(String role) {
        String[] stated = System.getProperty("jobatlas.e2e." + role, "").split(":", 2);
        return stated.length == 2
                ? Optional.of(new Account(stated[0], stated[1]))
                : Optional.ofNullable(SHARED.accounts.get(role));
    }

    private String start() throws IOException {
        Files.createDirectories(UNPACKED);
        run("-Djarmode=tools", "-jar", BUILT.toString(), "extract", "--destination", UNPACKED.toString(), "--force");
        int port = freePort();
        Path data = Files.createTempDirectory(UNPACKED.getParent(), "data");
        Process portal = java(
                        "--add-modules=jdk.incubator.vector",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx1g",
                        "-jar",
                        UNPACKED.resolve("jobatlas.jar").toString(),
                        "run",
                        "--port=" + port,
                        "--data=" + data)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(portal)));
        awaitCatalogue(portal.inputReader());
        Thread.ofVirtual().start(() -> portal.inputReader().lines().forEach(line -> {}));
        return "http://localhost:" + port;
    }

    /** Reads on until every posting that was loaded has also been understood. */
    private void awaitCatalogue(BufferedReader output) throws IOException {
        List<String> lines = new ArrayList<>();
        long missing = Long.MAX_VALUE;
        long understood = 0;
        while (understood < missing) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("The portal ended: "
                        + String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size())));
            }
            lines.add(line);
            Matcher account = ACCOUNT.matcher(line);
            if (account.matches()) {
                accounts.put(account.group(1), new Account(account.group(2), account.group(3)));
            }
            missing = number(LOADED, line, missing);
            understood += number(UNDERSTOOD, line, 0);
        }
    }

    private static long number(Pattern pattern, String line, long otherwise) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : otherwise;
    }

    private static void run(String... arguments) throws IOException {
        try {
            if (java(arguments).start().waitFor() != 0) {
                throw new IOException(BUILT + " cannot be unpacked");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("ORT_DISABLE_TELEMETRY", "1");
        return process;
    }

    /** Asks it to stop and waits, so that its database stops with it. */
    private static void stop(Process portal) {
        portal.destroy();
        portal.onExit().join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
