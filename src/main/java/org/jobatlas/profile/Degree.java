package org.jobatlas.profile;

import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * What somebody studied, without where.
 *
 * @param area as written; null where not stated
 */
public record Degree(EducationLevel level, @Nullable String area) {}
