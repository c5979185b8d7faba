package org.jobatlas.profile.internal.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.internal.document.Headings;
import org.jobatlas.profile.internal.document.Section;
import org.jobatlas.profile.internal.posts.JobWords;
import org.jobatlas.shared.WordGroups;
import org.springframework.stereotype.Component;

/**
 * Takes the names of the schools where somebody studied out of a resume, and the places behind them; what was studied stays, and so
 * do schools as employers.
 */
@Component
public class Schools {

    private static final WordGroups LISTS = WordGroups.of("profile/school-words");

    private static final Pattern DEGREE = Pattern.compile(
            "(?<![\\p{L}])(?:master'?s?(?= (?:of|in|degree))|" + LISTS.any("degree") + ")(?!\\p{L})|examen(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern STUDY =
            Pattern.compile(DEGREE + "|" + LISTS.any("study"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{Ll}{3}[.!?]) +(?=\\p{Lu})");
    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\s)\\s++(?:[|•·;]\\s*+|[-–—]\\s++|" + LISTS.any("at")
            + "\\s++)|[|•·;]\\s*+|,\\s++|:\\s++| {3,}+|\\t");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}|D\\.C\\.|USA?|UK");

    private static final Pattern LAST_STOP = Pattern.compile("\\.$");

    private final Gazetteer gazetteer;

    public Schools(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The text of a resume without them, line by line. */
    public String remove(String resume) {
        List<String> lines = new ArrayList<>();
        Section section = Section.HEADER;
        for (String line : resume.lines().toList()) {
            Optional<Headings.Heading> heading = Headings.read(line.strip());
            section = heading.map(Headings.Heading::section).orElse(section);
            String rest = heading.map(Headings.Heading::rest).orElse(line);
            String kept = rest.isBlank() ? rest : without(section, rest);
            lines.add(line.substring(0, line.length() - rest.length()) + kept);
        }
        return String.join("\n", lines);
    }

    private String without(Section section, String line) {
        return SENTENCE_END
                .splitAsStream(line)
                .map(sentence ->
                        tellsOfStudies(section, sentence) ? without(sentence, section == Section.EDUCATION) : sentence)
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static boolean tellsOfStudies(Section section, String sentence) {
        return switch (section) {
            case EDUCATION -> true;
            case EXPERIENCE -> DEGREE.matcher(sentence).find() && !JobWords.in(sentence);
            default -> STUDY.matcher(sentence).find();
        };
    }

    private String without(String sentence, boolean education) {
        StringBuilder kept = new StringBuilder();
        Matcher separator = SEPARATOR.matcher(sentence);
        boolean afterSchool = false;
        String before = "";
        int start = 0;
        boolean more = true;
        while (more) {
            more = separator.find();
            String part = sentence.substring(start, more ? separator.start() : sentence.length());
            boolean school = SchoolNames.is(part);
            boolean place = !school && (afterSchool || education) && isPlace(part, afterSchool);
            if (!school && !place) {
                String rest = SchoolNames.removeFrom(afterSchool ? SchoolNames.withoutTown(part) : part);
                boolean joined = !kept.isEmpty() && !(rest.startsWith(" ") && !part.startsWith(" "));
                kept.append(joined ? before : "").append(rest);
            }
            afterSchool = school || (place && afterSchool);
            before = more ? separator.group() : "";
            start = more ? separator.end() : start;
        }
        return kept.append(
                        sentence.endsWith(".") && !kept.isEmpty() && kept.charAt(kept.length() - 1) != '.' ? "." : "")
                .toString();
    }

    private boolean isPlace(String part, boolean afterSchool) {
        String name = LAST_STOP.matcher(part.strip()).replaceAll("");
        return (afterSchool && (REGION.matcher(name).matches() || SchoolNames.mayBeTown(name)))
                || (!name.isEmpty()
                        && gazetteer
                                .find(name)
                                .filter(place -> place.name().equalsIgnoreCase(name))
                                .isPresent());
    }
}
