package org.jobatlas.database.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process that opens the database of a folder, does one thing and waits to be killed. */
final class KilledPortal {

    private static final String READY = "ready";

    private KilledPortal() {}

    /** Runs such a process until its statement is done, and kills it without warning. */
    static void startAndKill(Path folder, String sql) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        KilledPortal.class.getName(),
                        folder.toString(),
                        sql)
                .redirectErrorStream(true)
                .start();
        StringBuilder output = new StringBuilder();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); !READY.equals(line); line = lines.readLine()) {
                if (line == null) {
                    throw new IOException("The process ended: " + output);
                }
                output.append(line).append('\n');
            }
            process.destroyForcibly().waitFor();
        }
    }

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.open(new DatabaseProperties(Path.of(args[0]), false));
        try (Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                Statement statement = connection.createStatement()) {
            statement.execute(args[1]);
        }
        System.out.println(READY);
        Thread.sleep(Long.MAX_VALUE);
    }
}
