package org.jobatlas.profile.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;

/** Whether a text tells of somebody's work, studies or skills: an invoice, filler text or a word does not. */
final class ResumeCheck {

    private static final int ENOUGH = 3;
    private static final Pattern BUSINESS_PAPER = Pattern.compile(
            "(?i)(?<!\\p{L})(?:invoice (?:no|number|date)|amount due|total due|payment terms|vat no|iban|bic|fakturanummer|f\u00f6rfallodatum|att betala|rechnungsnummer|rechnungsbetrag|facture n\u00b0|montant total|lorem ipsum)(?!\\p{L})");

    private ResumeCheck() {}

    static boolean resume(ResumeDocument document, List<Experience> positions, Profile profile, String text) {
        int score = 0;
        score += document.has(Section.EXPERIENCE) ? 2 : 0;
        score += document.has(Section.EDUCATION) ? 1 : 0;
        score += document.has(Section.SKILLS) ? 1 : 0;
        score +=
                document.has(Section.SUMMARY) || document.has(Section.LANGUAGES) || document.has(Section.CERTIFICATIONS)
                        ? 1
                        : 0;
        score += Math.min(2, positions.size());
        score += profile.experience().isEmpty() ? 0 : 1;
        score += profile.skills().size() >= 3 ? 1 : 0;
        score += profile.skills().size() >= 8 ? 1 : 0;
        score += ContactData.EMAIL.matcher(text).find() ? 1 : 0;
        score -= BUSINESS_PAPER.matcher(text).find() ? 4 : 0;
        return score >= ENOUGH;
    }
}
