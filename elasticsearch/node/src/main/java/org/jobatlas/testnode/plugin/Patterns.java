package org.jobatlas.testnode.plugin;

import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;

/** Reads the regular expression of a component's settings. */
final class Patterns {

    private Patterns() {}

    static Pattern required(Settings settings) {
        String pattern = settings.get("pattern");
        if (pattern == null) {
            throw new IllegalArgumentException("pattern is missing");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }
}
