package org.jobatlas.profile.internal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jobatlas.profile.Study;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.masking.SchoolNames;
import org.jobatlas.shared.WordGroups;
import org.jobatlas.taxonomy.EducationLevel;
import org.jspecify.annotations.Nullable;

/**
 * Reads courses of study as written: a line that says again what the course before has already (a degree, a school, a period) opens the
 * next.
 */
public final class StudyReader {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final int LONGEST = 240;
    private static final Pattern SCHOOL = Pattern.compile("(?iu:" + LISTS.any("school-end") + "\\b|"
            + LISTS.any("school") + ")|\\b" + LISTS.any("school-short") + "\\b");

    /** "Dipl.-Ing. (FH)" says of which kind the school was, and names none. */
    private static final Pattern SHORT_KIND = Pattern.compile(LISTS.any("short-kind"));

    private StudyReader() {}

    /** A course with its level, where one is known. */
    record Course(Study study, @Nullable EducationLevel level) {}

    public static List<Study> read(ResumeDocument document) {
        return courses(document).stream().map(Course::study).toList();
    }

    static List<Course> courses(ResumeDocument document) {
        List<StudyDraft> drafts = new ArrayList<>(List.of(new StudyDraft()));
        for (List<StudyDraft> block : blocks(document.in(Section.EDUCATION))) {
            // an empty line ends a course where what follows says again what it has
            boolean anew = drafts.getLast().whole() && block.stream().anyMatch(drafts.getLast()::clashes);
            boolean known = !anew;
            for (StudyDraft next : block) {
                if (next.empty()) {
                    known &= !next.mayNameSchool();
                    continue;
                }
                if (anew || drafts.getLast().clashes(next)) {
                    if (known) {
                        next.at(drafts.getLast());
                    }
                    drafts.add(next);
                } else {
                    drafts.getLast().take(next);
                }
                anew = false;
                known = true;
            }
        }
        return drafts.stream()
                .filter(StudyDraft::course)
                .map(StudyDraft::finish)
                .toList();
    }

    /** What the lines say, apart where an empty line is. */
    private static List<List<StudyDraft>> blocks(List<ResumeLine> lines) {
        List<List<StudyDraft>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (ResumeLine line : lines) {
            if (line.blank()) {
                blocks.add(new ArrayList<>());
            } else if (line.text().length() <= LONGEST) {
                blocks.getLast().add(StudyDraft.of(line.text()));
            }
        }
        return blocks;
    }

    /** Whether a text is the name of a school. */
    public static boolean isSchool(String text) {
        // "Board / University" is the head of a column
        return !text.contains(" / ")
                && !SHORT_KIND.matcher(text).matches()
                && (SCHOOL.matcher(text).find() || SchoolNames.is(text));
    }
}
