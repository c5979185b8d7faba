package org.jobatlas.recommendation;

import java.util.List;
import java.util.function.Consumer;
import org.jobatlas.feedback.Surface;
import org.jobatlas.profile.Profile;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;

/** From a profile or a resume to explained jobs; for anybody. */
public interface Recommendations {

    /** Jobs for a profile: contenders, gates, re-ranking, diversification, explanation. The list is recorded as shown. */
    default RecommendationList recommend(Profile profile, RecommendationSettings settings) {
        return recommend(profile, settings, Surface.RECOMMENDATION);
    }

    /** The same for a list that is shown somewhere else. */
    RecommendationList recommend(Profile profile, RecommendationSettings settings, Surface surface);

    /** The same list for the command line and for measuring: nobody is taken to have seen it, and nothing is recorded. */
    RecommendationList preview(Profile profile, RecommendationSettings settings);

    /** What wider places would add to the list of these settings, narrowest first; nothing is recorded. */
    List<More> more(Profile profile, RecommendationSettings settings);

    /**
     * Reads a dropped file; nothing is stored. Throws {@link org.jobatlas.resume.UnreadableResumeException} with a sentence for a
     * file that cannot be used, or where whoever waits gave up.
     *
     * @param progress told as each stage begins
     */
    Profile read(ResumeFile file, ReadingTurn turn, Consumer<Phase> progress);

    /** The same for a command. */
    default Profile read(ResumeFile file, Consumer<Phase> progress) {
        return read(file, ReadingTurn.unattended(), progress);
    }

    /** The stages a waiting person sees. */
    enum Phase {
        UPLOADING,
        READING,
        UNDERSTANDING,
        MATCHING
    }
}
