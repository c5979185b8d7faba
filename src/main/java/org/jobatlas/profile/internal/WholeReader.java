package org.jobatlas.profile.internal;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.profile.ResumeCheck;
import org.jobatlas.profile.ResumeReader;
import org.springframework.stereotype.Component;

/** Reads names and words as written, beside the profile that the portal would keep. */
@Component
class WholeReader implements ResumeReader {

    private final ProfileExtractor profiles;
    private final Masking masking;
    private final ExperienceReader experience;
    private final StatedSkills skills;
    private final ResumeCheck check;

    WholeReader(
            ProfileExtractor profiles,
            Masking masking,
            ExperienceReader experience,
            StatedSkills skills,
            ResumeCheck check) {
        this.profiles = profiles;
        this.masking = masking;
        this.experience = experience;
        this.skills = skills;
        this.check = check;
    }

    @Override
    public ReadResume read(String original) {
        if (original.isBlank()) {
            throw new NoResumeException("The file holds no text.");
        }
        String text = ResumeLines.of(original);
        ResumeDocument document = ResumeDocument.of(text);
        List<Experience> positions =
                experience.read(document).stream().map(Entry::experience).toList();
        Profile profile = profiles.extract(text);
        if (!check.isResume(text, profile)) {
            throw new NoResumeException(
                    "This text does not read like a resume: it tells of no positions, studies or skills.");
        }
        List<String> certificates = document.in(Section.CERTIFICATIONS).stream()
                .map(ResumeLine::text)
                .filter(line -> !line.isBlank())
                .toList();
        return new ReadResume(
                masking.nameIn(text).orElse(null),
                positions,
                StudyReader.read(document),
                skills.read(document, profile),
                certificates,
                profile,
                ReadingNotes.of(document, positions, profile));
    }
}
