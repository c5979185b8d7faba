package org.jobatlas.learning.internal.shadow;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Derives the progress of an evaluation from the lines that it prints. */
final class Stages {

    private static final Pattern RUNNING = Pattern.compile("Running \\S{1,60} \\((\\d{1,4}) of (\\d{1,4})\\)\\.");
    private static final double READ = 0.6;
    private static final double RAN = 0.95;

    private Stages() {}

    /**
     * A stage.
     *
     * @param key of its text
     * @param share done of all
     */
    record Reached(String key, double share) {}

    /** Parses a line; empty for one that shows no progress. */
    static Optional<Reached> of(String line) {
        Matcher running = RUNNING.matcher(line);
        if (running.matches()) {
            double done = (Double.parseDouble(running.group(1)) - 1) / Double.parseDouble(running.group(2));
            return Optional.of(new Reached("run", READ + (RAN - READ) * done));
        }
        if (line.startsWith("Indexing ")) {
            return Optional.of(new Reached("index", 0.1));
        }
        if (line.startsWith("Computing ")) {
            return Optional.of(new Reached("vectors", 0.2));
        }
        if (line.startsWith("Reading the queries")) {
            return Optional.of(new Reached("queries", 0.5));
        }
        return line.startsWith("Scoring") ? Optional.of(new Reached("score", RAN)) : Optional.empty();
    }
}
