package org.jobatlas.profile;

import org.jspecify.annotations.Nullable;

/**
 * One course of studies as written.
 *
 * @param institution school or university
 * @param area what was studied
 * @param type degree or kind of course
 * @param from {@code YYYY} or {@code YYYY-MM}
 * @param to {@code YYYY} or {@code YYYY-MM}; null where it goes on or is not stated
 */
public record Study(
        @Nullable String institution,
        @Nullable String area,
        @Nullable String type,
        @Nullable String from,
        @Nullable String to) {}
