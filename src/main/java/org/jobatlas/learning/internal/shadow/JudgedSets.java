package org.jobatlas.learning.internal.shadow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.learning.internal.LearningProperties;
import org.springframework.stereotype.Component;

/** The folder of judged sets. */
@Component
class JudgedSets {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final List<String> FILES = List.of("corpus.jsonl", "queries.jsonl", "qrels.tsv");

    private final Path folder;
    private final Path work;

    JudgedSets(LearningProperties properties) {
        this.folder = properties.judged().toAbsolutePath();
        this.work = properties.folder().toAbsolutePath().resolve("measuring");
    }

    Path folder() {
        return folder;
    }

    /** The working folder of evaluations. */
    Path work() {
        return work;
    }

    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(JudgedSets::isSet)
                    .map(set -> String.valueOf(set.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSet(Path folder) {
        return NAME.matcher(String.valueOf(folder.getFileName())).matches()
                && FILES.stream().allMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    /** The options that name its files; {@code IllegalArgumentException} for a name that is not in {@link #names}. */
    List<String> options(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("There is no judged set " + name + ".");
        }
        Path set = folder.resolve(name);
        return List.of(
                "--corpus",
                set.resolve("corpus.jsonl").toString(),
                "--queries",
                set.resolve("queries.jsonl").toString(),
                "--qrels",
                set.resolve("qrels.tsv").toString());
    }
}
