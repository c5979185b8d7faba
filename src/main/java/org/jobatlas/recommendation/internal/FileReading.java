package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.ResumeCheck;
import org.jobatlas.recommendation.Recommendations.Phase;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.UnreadableResumeException;
import org.springframework.stereotype.Component;

/** From a dropped file to a profile. */
@Component
class FileReading {

    private final ResumeTextExtractor texts;
    private final ProfileExtractor profiles;
    private final ResumeCheck check;
    private final MeterRegistry meters;

    FileReading(ResumeTextExtractor texts, ProfileExtractor profiles, ResumeCheck check, MeterRegistry meters) {
        this.texts = texts;
        this.profiles = profiles;
        this.check = check;
        this.meters = meters;
    }

    Profile read(ResumeFile file, ReadingTurn turn, Consumer<Phase> progress) {
        progress.accept(Phase.READING);
        StageClock stages = new StageClock(meters);
        ResumeText text = stages.time("read", () -> texts.extract(file, turn));
        progress.accept(Phase.UNDERSTANDING);
        Profile profile = stages.time("understand", () -> profiles.extract(text.text(), turn));
        if (!check.isResume(text.text(), profile)) {
            throw new UnreadableResumeException(
                    UnreadableResumeException.Reason.NO_RESUME,
                    "This does not read like a resume: no posts, studies or skills were found in it.");
        }
        return profile;
    }
}
