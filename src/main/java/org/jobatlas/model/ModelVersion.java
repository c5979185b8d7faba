package org.jobatlas.model;

import java.util.regex.Pattern;

/**
 * The identity of a model: the name its maker gave it, and the checksum of its weights.
 *
 * @param name family and day, such as {@code linear-2026-11-21}; for a model of others the name they gave it
 * @param sha256 checksum of the file of weights, lower-case hexadecimal
 */
public record ModelVersion(String name, String sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int SHOWN = 8;

    public ModelVersion {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("The name of a model is letters, digits, dots and dashes, not " + name);
        }
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A checksum of 64 hexadecimal digits is expected, not " + sha256);
        }
    }

    /** The name and the start of the checksum: {@code linear-2026-11-21@1f0c9a2b}. */
    @Override
    public String toString() {
        return name + "@" + sha256.substring(0, SHOWN);
    }
}
