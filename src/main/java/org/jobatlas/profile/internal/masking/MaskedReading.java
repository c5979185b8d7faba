package org.jobatlas.profile.internal.masking;

import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.springframework.stereotype.Service;

/** Blinds with what profiles are masked with. */
@Service
class MaskedReading implements Blinding {

    private final Masking masking;
    private final Schools schools;

    MaskedReading(Masking masking, Schools schools) {
        this.masking = masking;
        this.schools = schools;
    }

    @Override
    public String resume(String resumeText, String name) {
        String masked = schools.remove(masking.mask(masking.without(name, resumeText)));
        return ResumeDocument.of(masked).professionalText();
    }

    @Override
    public String names(String text, String resumeText, String name) {
        return masking.without(name, masking.withoutNamesOf(resumeText, text));
    }

    @Override
    public String other(String text, String resumeText, String name) {
        return schools.remove(
                masking.mask(masking.without(name, masking.withoutNamesOf(resumeText, SignOff.remove(text)))));
    }
}
