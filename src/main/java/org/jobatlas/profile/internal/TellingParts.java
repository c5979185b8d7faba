package org.jobatlas.profile.internal;

import java.util.regex.Pattern;
import org.jobatlas.profile.Experience;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ResumeCheck;
import org.springframework.stereotype.Component;

/** Counts the parts that only resumes have together: headings, posts, periods, studies, skills. One alone proves nothing. */
@Component
class TellingParts implements ResumeCheck {

    private static final int ENOUGH = 3;
    private static final int FEWEST_WORDS = 5;
    private static final int SOME_SKILLS = 3;
    private static final int TITLE = 2;
    private static final int EXPERIENCE = 2;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    @Override
    public boolean isResume(String text, Profile profile) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS
                && stated(profile) + headings(ResumeDocument.of(text)) >= ENOUGH;
    }

    private static int stated(Profile profile) {
        boolean dated = profile.experience().stream().map(Experience::from).anyMatch(from -> from != null);
        return points(!profile.experience().isEmpty(), TITLE)
                + points(dated, 1)
                + points(profile.years() != null, 1)
                + points(!profile.education().isEmpty(), 1)
                + points(profile.skills().size() >= SOME_SKILLS, 1);
    }

    private static int headings(ResumeDocument document) {
        return points(document.has(Section.EXPERIENCE), EXPERIENCE)
                + points(document.has(Section.EDUCATION), 1)
                + points(document.has(Section.SKILLS), 1)
                + points(document.has(Section.LANGUAGES), 1);
    }

    private static int points(boolean holds, int points) {
        return holds ? points : 0;
    }
}
