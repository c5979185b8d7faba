package org.jobatlas.profile.internal;

import java.util.List;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.profile.ResumeCheck;
import org.jobatlas.profile.ResumeReader;
import org.jobatlas.profile.Study;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLines;
import org.jobatlas.profile.internal.facts.CertificateReader;
import org.jobatlas.profile.internal.facts.StatedSkills;
import org.jobatlas.profile.internal.facts.StudyReader;
import org.jobatlas.profile.internal.masking.Masking;
import org.jobatlas.profile.internal.posts.Entry;
import org.jobatlas.profile.internal.posts.ExperienceReader;
import org.springframework.stereotype.Component;

/** Reads names and words as written, beside the profile that the portal would keep. */
@Component
public class WholeReader implements ResumeReader {

    private final ProfileExtractor profiles;
    private final Masking masking;
    private final ExperienceReader experience;
    private final StatedSkills skills;
    private final CertificateReader certificates;
    private final ResumeCheck check;

    WholeReader(
            ProfileExtractor profiles,
            Masking masking,
            ExperienceReader experience,
            StatedSkills skills,
            CertificateReader certificates,
            ResumeCheck check) {
        this.profiles = profiles;
        this.masking = masking;
        this.experience = experience;
        this.skills = skills;
        this.certificates = certificates;
        this.check = check;
    }

    @Override
    public ReadResume read(String original) {
        if (original.isBlank()) {
            throw new NoResumeException("The file holds no text.");
        }
        String text = ResumeLines.of(original);
        ResumeDocument document = ResumeDocument.of(text);
        List<Experience> dated =
                experience.read(document).stream().map(Entry::experience).toList();
        List<Experience> positions = dated.isEmpty() ? experience.undated(document) : dated;
        Profile profile = profiles.extract(text);
        if (!check.isResume(text, profile)) {
            throw new NoResumeException(
                    "This text does not read like a resume: it tells of no positions, studies or skills.");
        }
        List<String> certified = certificates.read(document);
        return new ReadResume(
                masking.nameIn(text).orElse(null),
                positions,
                StudyReader.read(document).stream()
                        .filter(study -> !isCertificate(study, certified))
                        .toList(),
                skills.read(document, profile),
                certified,
                profile,
                ReadingNotes.of(document, positions, profile));
    }

    /** What stands among courses without a school and a degree, and is a certificate. */
    private static boolean isCertificate(Study study, List<String> certified) {
        String name = study.institution();
        return study.type() == null
                && name != null
                && certified.stream().anyMatch(certificate -> certificate.startsWith(name));
    }
}
