package org.jobatlas.profile.internal.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jobatlas.profile.Degree;
import org.jobatlas.profile.internal.document.Placeholders;
import org.jobatlas.profile.internal.document.ResumeDocument;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.taxonomy.EducationLevel;
import org.springframework.stereotype.Component;

/** Reads degrees and the like, highest first. */
@Component
public class EducationReader {

    private static final int MOST = 6;
    private static final int LONGEST = 160;

    private record Line(EducationLevel level, String text) {}

    /** The lines that name a degree, as written. */
    List<String> read(ResumeDocument document) {
        return document.in(Section.EDUCATION).stream()
                .filter(line -> !line.blank())
                .flatMap(line -> line(line.text()))
                .sorted(Comparator.comparing(Line::level).reversed())
                .map(Line::text)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Degrees with what was studied, without where. */
    List<Degree> degrees(ResumeDocument document) {
        return StudyReader.courses(document).stream()
                .filter(course -> course.level() != null)
                .map(course -> new Degree(
                        Objects.requireNonNull(course.level()), course.study().area()))
                .sorted(Comparator.comparing(Degree::level).reversed())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Line> line(String text) {
        return DegreeWords.find(text).map(found -> new Line(found.level(), tidy(text))).stream();
    }

    private static String tidy(String text) {
        String plain = Placeholders.replaced(text, "")
                .replaceAll("^[\u2022*\\s-]{1,9}", "")
                .replaceAll(" {1,4}([:,])", "$1")
                .strip();
        int end = plain.length();
        while (end > 0 && " ,:|-".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        String kept = plain.substring(0, end);
        return kept.length() <= LONGEST
                ? kept
                : kept.substring(0, Math.max(1, kept.lastIndexOf(' ', LONGEST))).strip();
    }
}
