package org.jobatlas.recommendation.ui;

import java.util.Locale;
import org.jobatlas.job.ui.JobSheets;
import org.jobatlas.job.ui.Labels;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.JobFits;
import org.jobatlas.recommendation.ui.why.Reasons;
import org.jobatlas.taxonomy.Credentials;
import org.springframework.stereotype.Component;

/** The services that the page of matches needs to put jobs into words. */
@Component
public record MatchPage(Labels labels, JobSheets sheets, JobFits fits, Reasons reasons, Credentials credentials) {

    Reasons.Told told(Profile profile, Locale locale) {
        return new Reasons.Told(profile, fits.proofs(profile), locale);
    }
}
