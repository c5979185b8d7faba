package org.jobatlas.recommendation.ui.resume;

import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.resume.ResumeFile;

/**
 * A file to be matched.
 *
 * @param invented whether it is one of the portal's own samples, which nobody keeps
 */
public record Drop(ResumeFile file, boolean invented, RecommendationSettings settings) {}
