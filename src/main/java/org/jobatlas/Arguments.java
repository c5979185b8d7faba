package org.jobatlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A command line whose options {@code --data} and {@code --search} have been taken out, because they must be known before
 * anything starts.
 *
 * @param settings properties that those options stand for
 * @param words the command and all that is left
 */
record Arguments(Map<String, Object> settings, List<String> words) {

    private static final Map<String, String> SETTINGS =
            Map.of("--data", "jobatlas.data", "--search", "jobatlas.search.backend");
    private static final Set<String> SCRATCH = Set.of("evaluate", "read", "simulate");
    private static final String DEFAULT_FOLDER = "data";
    private static final String BENCHMARK_FOLDER = "target/bench/data";

    Arguments {
        settings = Map.copyOf(settings);
        words = List.copyOf(words);
    }

    static Arguments parse(String... args) {
        Map<String, Object> settings = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String[] pair = args[i].split("=", 2);
            String setting = SETTINGS.get(pair[0]);
            if (setting == null) {
                words.add(args[i]);
            } else if (pair.length == 2) {
                settings.put(setting, pair[1]);
            } else if (i + 1 < args.length) {
                settings.put(setting, args[++i]);
            } else {
                throw new IllegalArgumentException("The option " + args[i] + " needs a value.");
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("bench")) {
            // never the portal's own folder, unless it is asked for
            settings.putIfAbsent("jobatlas.data", BENCHMARK_FOLDER);
        }
        return new Arguments(settings, words);
    }

    /** Whether the command works in a folder of its own that nobody misses afterwards. */
    boolean isScratch() {
        return (readsOnly() || SCRATCH.contains(command())) && !settings.containsKey("jobatlas.data");
    }

    /** Whether the command saves nothing, so that most of the portal need not start. */
    boolean readsOnly() {
        return command().equals("import") && words.contains("--dry-run");
    }

    /** Whether the command only reads a file, and nobody named a portal whose dictionaries it should use. */
    boolean needsNoPortal() {
        return "true".equals(settings.get("jobatlas.scratch"))
                && (readsOnly() || command().equals("read"));
    }

    /** The same command in a folder that is deleted afterwards. */
    Arguments in(Path folder) {
        Map<String, Object> changed = new LinkedHashMap<>(settings);
        changed.put("jobatlas.scratch", "true");
        changed.put("jobatlas.data", folder.toString());
        return new Arguments(changed, words);
    }

    String command() {
        return words.isEmpty() ? "help" : words.getFirst();
    }

    Path folder() {
        Object stated = settings.get("jobatlas.data");
        String environment = System.getenv().getOrDefault("JOBATLAS_DATA", DEFAULT_FOLDER);
        return Path.of(stated == null ? environment : stated.toString()).toAbsolutePath();
    }
}
