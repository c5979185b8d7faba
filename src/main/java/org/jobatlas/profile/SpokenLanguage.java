package org.jobatlas.profile;

import org.jobatlas.shared.Language;
import org.jobatlas.taxonomy.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A language that somebody speaks.
 *
 * @param level null where not stated
 */
public record SpokenLanguage(Language language, @Nullable LanguageLevel level) {}
