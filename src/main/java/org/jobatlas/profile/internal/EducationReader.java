package org.jobatlas.profile.internal;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads degrees and the like, highest first. */
@Component
class EducationReader {

    private static final int MOST = 6;
    private static final int LONGEST = 160;

    private enum Level {
        DOCTORATE(
                "ph\\.? ?d\\b|doctor(?:ate| of)|doktor(?:sexamen)?|\\bed\\.?d\\b|juris doctor|\\bj\\.?d\\.?\\b|\\bm\\.?d\\.?\\b|licentiat"),
        MASTER(
                "master|\\bm\\.?sc?\\b|\\bm\\.?a\\b|\\bmba\\b|\\bm\\.?ed\\b|magister|civilingenj\u00f6r|civilekonom|\\bll\\.?m\\b"),
        BACHELOR(
                "bachelor|\\bb\\.?sc?\\b|\\bb\\.?a\\b|\\bbba\\b|\\bb\\.?ed\\b|\\bb\\.?com|kandidat|h\u00f6gskoleingenj\u00f6r|undergraduate"
                        + "|sjuksk\u00f6terskeexamen|l\u00e4rarexamen|\\bll\\.?b\\b"),
        VOCATIONAL(
                "associate|\\ba\\.?a\\.?s?\\b|diploma|certificat|h\u00f6gskoleexamen|yrkesh\u00f6gskol|\\byh\\b|apprentice|technical"),
        SCHOOL("high school|secondary|g\\.?e\\.?d\\b|gymnasi|a[- ]levels?|gcse|folkh\u00f6gskol|grundskol|komvux");

        private final Pattern words;

        Level(String words) {
            this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private record Line(Level level, String text) {}

    List<String> read(ResumeDocument document) {
        return document.in(Section.EDUCATION).stream()
                .filter(line -> !line.blank())
                .flatMap(line -> line(line.text()))
                .sorted(Comparator.comparing(Line::level))
                .map(Line::text)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<Line> line(String text) {
        return Stream.of(Level.values())
                .filter(level -> level.words.matcher(text).find())
                .findFirst()
                .map(level -> new Line(level, tidy(text)))
                .stream();
    }

    private static String tidy(String text) {
        String plain = text.replaceAll("City ?, ?State(?: ?, ?US[A]?)?", "")
                .replaceAll("Company Name", "")
                .replaceAll("^[\u2022*\\s-]+", "")
                .replaceAll("(?<!\\s)\\s++([:,])", "$1")
                .replaceAll("(?<![\\s,:|-])[\\s,:|-]++$", "")
                .strip();
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, plain.lastIndexOf(' ', LONGEST)).strip();
    }
}
