package org.jobatlas.profile.internal.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.dates.DateRanges;
import org.jobatlas.profile.internal.dates.NarrowDates;
import org.jobatlas.profile.internal.dates.PairedDates;
import org.jobatlas.profile.internal.dates.RomanDates;
import org.jobatlas.profile.internal.masking.ContactData;
import org.jobatlas.profile.internal.masking.GenderWords;
import org.jobatlas.shared.WordGroups;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a resume made alike before anything else is read: labels of forms, dates and brackets that were wrapped, and resumes that
 * are a few sentences.
 */
public final class ResumeLines {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final int FEW = 12;
    private static final int SENTENCES = 60;
    private static final int LONGEST_BRACKET = 80;
    private static final Pattern SENTENCE_END =
            // "Mrs. Lindqvist" is no end
            Pattern.compile("(?<!\\b(?:Prof|" + GenderWords.TITLES
                    + "))(?<=[\\p{Ll}\\d)]{2}|\\p{Lu}{3})\\.\\s++(?=\\p{Lu})(?!"
                    + LISTS.any("legal-form") + "\\b)|(?<=\\p{Ll}{5})\\.\\s++(?=\\d)");
    private static final Pattern OPEN_DATE = Pattern.compile("(?:19|20)\\d\\d\\s?[-\u2010-\u2015]\\s*+$");
    private static final Pattern DATE = Pattern.compile(
            "(?iu)^(?:\\p{L}{3,9}\\.? |\\d{1,2}[./])?(?:(?:19|20)\\d\\d|" + LISTS.any("now") + ")(?!\\d).{0,12}$");

    /** "2012 –   Joiner" above "2019   Law Hill Joinery": dates that a narrow column wraps beside what stands next to them. */
    private static final Pattern OPEN_CELL = Pattern.compile(
            "^((?:\\p{L}{3,9}\\.? |\\d{1,2}[./])?((?:19|20)\\d\\d)\\s?[-\u2010-\u2015])\\s{1,3}(\\p{Lu}.*)$");

    private static final Pattern DATE_CELL =
            Pattern.compile("^((?i:\\p{L}{3,9}\\.? |\\d{1,2}[./])?(?:((?:19|20)\\d\\d)|(?iu:" + LISTS.any("now")
                    + ")))[.)]?(?:\\s{1,3}(\\p{Lu}.*))?$");

    private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}{2,20}+(?: \\p{Ll}{2,20}+){1,3}");

    private static final Pattern OPEN_HEADING =
            Pattern.compile("(?iu)\\p{L}[\\p{L} -]{2,30} " + LISTS.any("heading-and"));

    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private ResumeLines() {}

    public static String of(String text) {
        List<String> plain = PageFooters.without(
                named(Markdown.plain(withoutLigatures(text).lines().toList())));
        List<String> head = LateHead.first(headings(NameFields.together(plain)));
        List<String> lines =
                FormLabels.without(RomanDates.inDigits(wrapped(PairedDates.together(NarrowDates.together(head)))));
        return String.join("\n", few(lines) ? sentences(lines) : lines);
    }

    /** A name in small letters on top, which an address of mail says too, with capitals. */
    private static List<String> named(List<String> lines) {
        String first =
                lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (!SMALL_NAME.matcher(first.strip()).matches()) {
            return lines;
        }
        List<String> parts = List.of(first.strip().split(" ", -1));
        boolean told = lines.stream()
                .flatMap(ContactData::mails)
                .map(mail -> mail.toLowerCase(Locale.ROOT))
                .anyMatch(mail -> mail.contains(parts.getFirst()) && mail.contains(parts.getLast()));
        String name = parts.stream()
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
        return told
                ? Stream.concat(
                                Stream.of(name),
                                lines.stream().dropWhile(String::isBlank).skip(1))
                        .toList()
                : lines;
    }

    /** "Certi\ufb01ed" is "Certified". */
    private static String withoutLigatures(String text) {
        return LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }

    /** "Education and" above "training" is one heading in a narrow column. */
    private static List<String> headings(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            int end = OPEN_HEADING.matcher(lines.get(at).strip()).matches() ? endOfHeading(lines, at) : at;
            joined.add(end == at ? lines.get(at) : heading(lines, at, end));
            at = end;
        }
        return joined;
    }

    private static int endOfHeading(List<String> lines, int at) {
        int last = Math.min(lines.size() - 1, at + 2);
        for (int end = last; end > at; end--) {
            if (Headings.read(heading(lines, at, end)).isPresent()) {
                return end;
            }
        }
        return at;
    }

    private static String heading(List<String> lines, int from, int to) {
        return lines.subList(from, to + 1).stream().map(String::strip).collect(Collectors.joining(" "));
    }

    private static List<String> wrapped(List<String> lines) {
        List<String> joined = new ArrayList<>();
        for (String line : lines) {
            String last = joined.isEmpty() ? "" : joined.getLast();
            Matcher open = OPEN_CELL.matcher(last);
            Matcher cell = DATE_CELL.matcher(line.strip());
            if (open.matches() && cell.matches() && isLater(open.group(2), cell.group(2))) {
                joined.set(joined.size() - 1, open.group(1) + " " + cell.group(1) + "   " + open.group(3));
                if (cell.group(3) != null) {
                    joined.add(cell.group(3));
                }
                continue;
            }
            boolean date =
                    OPEN_DATE.matcher(last).find() && DATE.matcher(line.strip()).matches();
            if (date || bracket(last, line)) {
                joined.set(joined.size() - 1, last.stripTrailing() + " " + line.strip());
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isLater(String first, @Nullable String second) {
        return second == null || second.compareTo(first) >= 0;
    }

    /** "Go (Programming" goes on with "Language)". */
    private static boolean bracket(String last, String line) {
        int open = last.lastIndexOf('(');
        int close = line.indexOf(')');
        return open >= 0
                && last.indexOf(')', open) < 0
                && close >= 0
                && (line.indexOf('(') < 0 || line.indexOf('(') > close)
                && last.length() + line.length() <= LONGEST_BRACKET;
    }

    /** Whether there are so few lines that sentences have to stand for them. */
    private static boolean few(List<String> lines) {
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        return filled.size() <= FEW
                && filled.stream()
                        .anyMatch(line -> line.length() >= SENTENCES
                                && DateRanges.find(line, ResumeDocument.FAR).isPresent()
                                && SENTENCE_END.matcher(line).find());
    }

    private static List<String> sentences(List<String> lines) {
        return lines.stream()
                .flatMap(line -> SENTENCE_END.matcher(line).find()
                        ? Stream.concat(
                                Stream.of(""), SENTENCE_END.splitAsStream(line).map(ResumeLines::withoutStop))
                        : Stream.of(line))
                .toList();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
