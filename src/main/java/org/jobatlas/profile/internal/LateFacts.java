package org.jobatlas.profile.internal;

import org.jobatlas.profile.StatedFacts;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.stereotype.Component;

/** Reads what a resume states for a profile that was kept before this was read. */
@Component
class LateFacts {

    private final ResumeTexts texts;
    private final Masking masking;
    private final FactsReader reader;

    LateFacts(ResumeTexts texts, Masking masking, FactsReader reader) {
        this.texts = texts;
        this.masking = masking;
        this.reader = reader;
    }

    StatedFacts of(ResumeId resume) {
        return texts.find(resume)
                .filter(text -> !text.isBlank())
                .map(text -> reader.read(ResumeDocument.of(masking.mask(text)), text))
                .orElse(StatedFacts.NONE);
    }
}
