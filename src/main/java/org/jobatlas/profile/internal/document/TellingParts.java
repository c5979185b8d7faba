package org.jobatlas.profile.internal.document;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ResumeCheck;
import org.jobatlas.profile.internal.WordLists;
import org.jobatlas.profile.internal.masking.ContactData;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/**
 * Counts features that only resumes have in combination: headings, positions, periods, studies, skills. A single one is
 * not enough, and words of invoices count against it.
 */
@Component
public class TellingParts implements ResumeCheck {

    private static final int ENOUGH = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int SOME_SKILLS = 3;
    private static final int MANY_SKILLS = 8;
    private static final int TITLE = 2;
    private static final int EXPERIENCE = 2;
    private static final int BUSINESS = -4;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern BUSINESS_PAPER = Pattern.compile(
            "(?<!\\p{L})"
                    + WordGroups.either(WordLists.read("business-papers").values().stream()
                            .flatMap(Collection::stream)
                            .toList())
                    + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public boolean isResume(String text, Profile profile) {
        if (WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            return false;
        }
        int points = stated(profile) + written(text);
        return points >= ENOUGH || points + headings(ResumeDocument.of(text)) >= ENOUGH;
    }

    private static int stated(Profile profile) {
        boolean dated = profile.experience().stream().map(Experience::from).anyMatch(from -> from != null);
        return points(!profile.experience().isEmpty(), TITLE)
                + points(dated, 1)
                + points(profile.years() != null, 1)
                + points(!profile.education().isEmpty(), 1)
                + points(profile.skills().size() >= SOME_SKILLS, 1)
                + points(profile.skills().size() >= MANY_SKILLS, 1);
    }

    private static int headings(ResumeDocument document) {
        return points(document.has(Section.EXPERIENCE), EXPERIENCE)
                + points(document.has(Section.EDUCATION), 1)
                + points(document.has(Section.SKILLS), 1)
                + points(document.has(Section.LANGUAGES), 1)
                + points(document.has(Section.CERTIFICATIONS), 1);
    }

    private static int written(String text) {
        return points(ContactData.mails(text).findAny().isPresent(), 1)
                + points(BUSINESS_PAPER.matcher(text).find(), BUSINESS);
    }

    private static int points(boolean holds, int points) {
        return holds ? points : 0;
    }
}
