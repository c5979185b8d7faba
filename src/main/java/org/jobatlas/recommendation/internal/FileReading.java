package org.jobatlas.recommendation.internal;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.Consumer;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.recommendation.Recommendations.Stage;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.springframework.stereotype.Component;

/** From a dropped file to a profile. */
@Component
class FileReading {

    private final ResumeTextExtractor texts;
    private final ProfileExtractor profiles;
    private final MeterRegistry meters;

    FileReading(ResumeTextExtractor texts, ProfileExtractor profiles, MeterRegistry meters) {
        this.texts = texts;
        this.profiles = profiles;
        this.meters = meters;
    }

    Profile read(ResumeFile file, ReadingTurn turn, Consumer<Stage> progress) {
        progress.accept(Stage.READING);
        StageClock stages = new StageClock(meters);
        ResumeText text = stages.time("read", () -> texts.extract(file, turn));
        progress.accept(Stage.UNDERSTANDING);
        return stages.time("understand", () -> Interruptible.run(turn, () -> profiles.extract(text.text())));
    }
}
