package org.jobatlas.recommendation.ui.resume;

import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ResumeId;

/** Where the resume on the page is kept: in the account of whoever dropped it. */
public record KeptResume(ResumeId resume, ProfileId profile) {

    public static KeptResume of(StoredProfile stored) {
        return new KeptResume(stored.resume(), stored.id());
    }
}
