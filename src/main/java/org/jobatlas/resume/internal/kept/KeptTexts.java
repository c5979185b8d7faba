package org.jobatlas.resume.internal.kept;

import java.util.Optional;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.stereotype.Service;

/** Texts of resumes as they were stored. */
@Service
class KeptTexts implements ResumeTexts {

    private final ResumeStore resumes;

    KeptTexts(ResumeStore resumes) {
        this.resumes = resumes;
    }

    @Override
    public Optional<String> find(ResumeId id) {
        return resumes.findText(id);
    }
}
