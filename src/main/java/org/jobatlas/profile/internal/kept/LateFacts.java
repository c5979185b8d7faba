package org.jobatlas.profile.internal.kept;

import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.StatedFacts;
import org.jobatlas.profile.internal.ProfileProperties;
import org.jobatlas.profile.internal.UnderstandingPool;
import org.jobatlas.profile.internal.document.BoundedText;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.facts.FactsReader;
import org.jobatlas.profile.internal.masking.Masking;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.stereotype.Component;

/** Extracts facts for profiles that were stored before the portal extracted them. */
@Component
class LateFacts {

    private final ResumeTexts texts;
    private final Masking masking;
    private final FactsReader reader;
    private final UnderstandingPool pool;
    private final ProfileProperties limits;

    LateFacts(
            ResumeTexts texts, Masking masking, FactsReader reader, UnderstandingPool pool, ProfileProperties limits) {
        this.texts = texts;
        this.masking = masking;
        this.reader = reader;
        this.pool = pool;
        this.limits = limits;
    }

    StatedFacts of(ResumeId resume) {
        return SystemRights.call(() -> texts.find(resume))
                .filter(text -> !text.isBlank())
                .map(text -> BoundedText.of(text, limits).text())
                .map(text -> pool.call(
                        ReadingTurn.unattended(), () -> reader.read(ResumeDocument.of(masking.mask(text)), text)))
                .orElse(StatedFacts.NONE);
    }
}
