package org.jobatlas.resume.internal;

import java.util.Map;
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
}
