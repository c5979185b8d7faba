package org.jobatlas.profile.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.shared.Language;

/** Says in sentences what of a resume was not read, or only in part. */
final class ReadingNotes {

    private static final Set<String> COVERED = Set.of("en", "sv");

    private ReadingNotes() {}

    static List<String> of(ResumeDocument document, List<Experience> positions, Profile profile) {
        List<String> notes = new ArrayList<>();
        Language language = profile.language();
        if (language != null && !COVERED.contains(language.code())) {
            notes.add("This resume is in %s: positions and dates are read, but skills and titles only in part."
                    .formatted(language.locale().getDisplayLanguage(Locale.ENGLISH)));
        }
        if (positions.isEmpty()) {
            notes.add("No position with dates was found.");
        } else if (!document.has(Section.EXPERIENCE)) {
            notes.add("No heading for work experience was found; positions were read from the whole text.");
        }
        if (profile.place() == null) {
            notes.add("No place was found.");
        }
        return notes;
    }
}
