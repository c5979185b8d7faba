package org.jobatlas.profile.internal.document;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.facts.DegreeWords;
import org.jobatlas.profile.internal.facts.StudyReader;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.shared.WordGroups;

/** "Qualifications" heads what somebody studied, certificates, sentences or skills: the lines below it tell. */
final class Qualifications {

    private static final WordGroups LISTS = WordGroups.of("profile/skill-words");

    private static final int MOST = 8;
    private static final int LONGEST = 160;

    /** "NVQ Level 3 Professional Cookery" is no post, whatever its words; a "Master Teacher" is one. */
    private static final Pattern LEVEL = Pattern.compile("\\p{Lu}{3,6} (?i:level) \\d|(?i)level \\d");

    private static final Pattern HEADING = Pattern.compile("(?iu)" + LISTS.any("mixed-heading") + ":?");
    private static final Pattern CERTIFIED =
            Pattern.compile("(?iu)(?<!\\p{L})" + LISTS.any("certified") + "(?!\\p{L})");

    private Qualifications() {}

    /** The section that a heading opens: where it may head several, the one that most of the lines below it belong to. */
    static Section section(String line, Headings.Heading heading, List<String> below) {
        return HEADING.matcher(line).matches() ? of(below) : heading.section();
    }

    private static Section of(List<String> below) {
        List<String> lines = below.stream()
                .dropWhile(String::isBlank)
                .takeWhile(line -> Headings.read(line).isEmpty())
                .filter(line -> !line.isBlank())
                .limit(MOST)
                .toList();
        if (most(lines, Qualifications::isStudy)) {
            return Section.EDUCATION;
        }
        if (most(lines, line -> CERTIFIED.matcher(line).find())) {
            return Section.CERTIFICATIONS;
        }
        return most(lines, ResumeLine::isSentence) ? Section.SUMMARY : Section.SKILLS;
    }

    /** A degree with its school or its time, and no post at a school. */
    static boolean isStudyAlone(ResumeLine line) {
        String text = line.text();
        boolean school = StudyReader.isSchool(text);
        return text.length() <= LONGEST
                && isStudy(text)
                && (school || DegreeWords.begins(text))
                && (!JobWords.in(text) || (school && LEVEL.matcher(text).lookingAt()));
    }

    private static boolean isStudy(String line) {
        return DegreeWords.find(line).isPresent()
                && (StudyReader.isSchool(line)
                        || DateRanges.find(line, ResumeDocument.FAR).isPresent()
                        || DateRanges.single(line, ResumeDocument.FAR).isPresent());
    }

    private static boolean most(List<String> lines, Predicate<String> kind) {
        return !lines.isEmpty() && 2 * lines.stream().filter(kind).count() > lines.size();
    }
}
