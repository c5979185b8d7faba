package org.jobatlas.recommendation;

import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.profile.Profile;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;

/** From a profile or a resume to explained jobs; for anybody. */
public interface Recommendations {

    /** Jobs for a profile: candidates, eligibility, re-ranking, diversification, explanation. The list is recorded as shown. */
    RecommendationList recommend(Profile profile, RecommendationSettings settings);

    /** What wider places would add to the list of these settings, narrowest first; nothing is recorded. */
    List<More> more(Profile profile, RecommendationSettings settings);

    /**
     * Reads a dropped file; nothing is stored. Throws {@link org.jobatlas.resume.UnreadableResumeException} with a sentence for a
     * file that cannot be used, or where whoever waits gave up.
     *
     * @param progress told as each stage begins
     */
    Profile read(ResumeFile file, ReadingTurn turn, Consumer<Stage> progress);

    /** The same for a command. */
    default Profile read(ResumeFile file, Consumer<Stage> progress) {
        return read(file, ReadingTurn.unattended(), progress);
    }

    /** The stages a waiting person sees. */
    enum Stage {
        UPLOADING,
        READING,
        UNDERSTANDING,
        MATCHING
    }
}
