package org.jobatlas.profile;

import org.jspecify.annotations.Nullable;

/**
 * One position held; or, without years and employer, what a person calls themselves on top of the resume.
 *
 * @param title as written
 * @param occupation id of the occupation it was normalised to
 * @param employer as written
 * @param from first year; null where no year is stated
 * @param to last year; null for a current position or where no year is stated
 * @param current whether it is held now
 */
public record Experience(
        String title,
        @Nullable String occupation,
        @Nullable String employer,
        @Nullable Integer from,
        @Nullable Integer to,
        boolean current) {}
