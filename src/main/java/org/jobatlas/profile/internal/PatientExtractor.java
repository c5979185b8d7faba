package org.jobatlas.profile.internal;

import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.internal.document.BoundedText;
import org.jobatlas.resume.ReadingTurn;
import org.springframework.stereotype.Component;

/** Extracts profiles with limits on size and time. */
@Component
class PatientExtractor implements ProfileExtractor {

    private final ResumeProfileExtractor extractor;
    private final UnderstandingPool pool;
    private final ProfileProperties limits;

    PatientExtractor(ResumeProfileExtractor extractor, UnderstandingPool pool, ProfileProperties limits) {
        this.extractor = extractor;
        this.pool = pool;
        this.limits = limits;
    }

    @Override
    public Profile extract(String resumeText, ReadingTurn turn) {
        BoundedText bounded = BoundedText.of(resumeText, limits);
        Profile profile = Interruptible.run(turn, () -> pool.call(turn, () -> extractor.extract(bounded.text())));
        return bounded.shortened() ? profile.withFacts(profile.facts().asShortened()) : profile;
    }
}
