package org.jobatlas.resume.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as the portal has them, but for those that a test names. */
final class Limits {

    private Limits() {}

    static ResumeProperties of(Map<String, String> settings) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        source.put("jobatlas.resume.folder", "target/reading");
        source.put("jobatlas.resume.key-file", "target/resume.keys");
        settings.forEach((name, value) -> source.put("jobatlas.resume." + name, value));
        return new Binder(source).bindOrCreate("jobatlas.resume", ResumeProperties.class);
    }

    /** How many files lie where parsers put what does not fit their memory. */
    static long filesLeft(ResumeProperties limits) throws IOException {
        try (Stream<Path> files = Files.walk(limits.folder())) {
            return files.filter(file -> file.getParent().endsWith("scratch")).count();
        }
    }
}
