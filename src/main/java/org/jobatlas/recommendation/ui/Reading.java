package org.jobatlas.recommendation.ui;

import org.jobatlas.profile.Profile;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.recommendation.ui.resume.Drop;
import org.jobatlas.recommendation.ui.resume.KeptResume;
import org.jobatlas.resume.ResumeFile;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a resume.
 *
 * @param kept where it is kept; null for what ends with the session
 * @param dropped the file of a visitor, who may want to keep it after signing in; null for all others
 */
public record Reading(
        String fileName,
        Profile profile,
        @Nullable KeptResume kept,
        @Nullable ResumeFile dropped) {

    /** A larger file of a visitor is not held in memory until it may be wanted. */
    private static final int LARGEST_REMEMBERED = 2 * 1024 * 1024;

    public static Reading kept(String fileName, StoredProfile stored) {
        return new Reading(fileName, stored.profile(), KeptResume.of(stored), null);
    }

    public static Reading passing(Drop drop, Profile profile) {
        return new Reading(drop.file().name(), profile, null, worthRemembering(drop) ? drop.file() : null);
    }

    private static boolean worthRemembering(Drop drop) {
        return !drop.invented() && drop.file().content().length <= LARGEST_REMEMBERED;
    }
}
