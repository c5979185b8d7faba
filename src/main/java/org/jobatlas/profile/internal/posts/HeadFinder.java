package org.jobatlas.profile.internal.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jobatlas.profile.internal.dates.DateRange;
import org.jobatlas.profile.internal.document.Placeholders;
import org.jobatlas.profile.internal.document.ResumeLine;
import org.jobatlas.shared.WordGroups;

/**
 * Finds the lines around the dates of a position that name it. How many lines stand above the first dates of a section tells how many do
 * above the others: what stands there belongs to no position before.
 */
final class HeadFinder {

    private static final WordGroups LISTS = WordGroups.of("profile/head-words");

    private static final int MOST_ABOVE = 3;
    private static final int MOST_BELOW = 2;
    private static final int LONGEST_TITLE = 40;
    private static final int MOST_WORDS = 5;

    /** "4 years 2 months" tells how long somebody was with one employer. */
    private static final Pattern DURATION =
            Pattern.compile("(?i)\\(?\\d{1,2} ?" + LISTS.any("duration") + "(?!\\p{L})(?:[ ,]{1,3}(?:"
                    + LISTS.any("and") + " )?\\d{1,2} ?" + LISTS.any("months") + "(?!\\p{L}))?\\)?");

    /** What leads to dates and is nobody's name. */
    private static final Pattern BEFORE_DATES =
            Pattern.compile("(?i)(?<!\\p{L})" + LISTS.any("before-dates") + "\\s?:?\\s?$");

    /** "Voluntary: treasurer" is no post. */
    private static final Pattern ASIDE = Pattern.compile("(?iu)" + LISTS.any("unpaid") + "(?: \\p{L}{1,14})?\\s?:|"
            + LISTS.any("project") + "(?:\\s?:|\\s[\"\u201c\u201e\u00ab])");

    /** "Parental leave" is no post, and neither is "Member of the works council, 2019 to 2020." below one. */
    private static final Pattern BREAK = Pattern.compile("(?iu)" + LISTS.any("break") + "(?!\\p{L}).{0,60}");

    private static final Pattern EDGE = Pattern.compile("^[\\s:,|\u2013-]++");

    private static final Pattern MEMBER = Pattern.compile("(?iu)" + LISTS.any("member") + "(?!\\p{L}).{1,120}\\.");

    private final List<ResumeLine> lines;
    private final List<Anchor> anchors;
    private final int usual;

    /** Where the period of a position stands. */
    record Anchor(int line, DateRange period) {}

    HeadFinder(List<ResumeLine> lines, List<Anchor> anchors) {
        this.lines = lines;
        this.anchors = anchors;
        this.usual = anchors.isEmpty()
                ? 0
                : above(anchors.getFirst().line(), 0, MOST_ABOVE).size();
    }

    /** Whether a line tells of unpaid work or of a project, and of no post. */
    static boolean isAside(String line) {
        return ASIDE.matcher(line).lookingAt() || MEMBER.matcher(line).matches();
    }

    /** Whether the dates are those of a time without work. */
    boolean isBreak(int index) {
        EntryHead head = head(index);
        return Stream.of(
                        Stream.of(head.before(), head.after()),
                        head.above().stream().limit(1),
                        head.below().stream().limit(head.above().isEmpty() ? 1 : 0))
                .flatMap(each -> each)
                .anyMatch(text -> BREAK.matcher(
                                EDGE.matcher(text).replaceFirst("").strip())
                        .matches());
    }

    EntryHead head(int index) {
        Anchor anchor = anchors.get(index);
        int previous = index == 0 ? 0 : anchors.get(index - 1).line() + 1;
        int next = index + 1 < anchors.size() ? begin(index + 1) : lines.size();
        String text = lines.get(anchor.line()).text();
        return new EntryHead(
                BEFORE_DATES.matcher(text.substring(0, anchor.period().start())).replaceFirst(""),
                DURATION.matcher(text.substring(anchor.period().end())).replaceAll(" "),
                above(anchor.line(), previous, usual),
                below(anchor.line(), next));
    }

    /** The same with as many lines above as may belong to it, where the usual number names nothing. */
    EntryHead taller(int index) {
        int previous = index == 0 ? 0 : anchors.get(index - 1).line() + 1;
        EntryHead head = head(index);
        return new EntryHead(
                head.before(), head.after(), above(anchors.get(index).line(), previous, MOST_ABOVE), head.below());
    }

    /** The index of the first line that belongs to the position. */
    int begin(int index) {
        int previous = index == 0 ? 0 : anchors.get(index - 1).line() + 1;
        int line = anchors.get(index).line();
        return Math.max(previous, line - above(line, previous, usual).size());
    }

    private List<String> above(int line, int from, int most) {
        List<String> above = new ArrayList<>();
        int blanks = 0;
        for (int index = line - 1; index >= from && above.size() < most; index--) {
            ResumeLine each = lines.get(index);
            if (each.blank()) {
                blanks++;
                boolean alone = above.size() == 1 && most >= 2 && isAlone(index - 1, from);
                if (!alone && (blanks > 1 || !above.isEmpty())) {
                    break;
                }
            } else if (!DURATION.matcher(each.text()).matches()) {
                if (!each.label()) {
                    break;
                }
                above.add(each.text());
            }
        }
        return above;
    }

    /** Whether a line has an empty one above it, as the name of an employer has that stands above several posts. */
    private boolean isAlone(int under, int from) {
        int line = under;
        while (line >= from && DURATION.matcher(lines.get(line).text()).matches()) {
            line--;
        }
        return line >= from
                && lines.get(line).label()
                && (line == from ? from == 0 : lines.get(line - 1).blank());
    }

    private List<String> below(int line, int to) {
        List<String> below = new ArrayList<>();
        for (int index = line + 1; index < to && below.size() < MOST_BELOW; index++) {
            ResumeLine each = lines.get(index);
            if (isAside(each.text())) {
                break;
            }
            boolean named = each.label() || Placeholders.employerIn(each.text());
            String title = named || !below.isEmpty() ? "" : titleOf(each.text());
            if (!each.blank() && !named && title.isEmpty()) {
                break;
            }
            if (!each.blank()) {
                below.add(title.isEmpty() ? each.text() : title);
            } else if (!below.isEmpty()) {
                break;
            }
        }
        return below;
    }

    /** "OTR Driver. 48 states, dry van." begins with a title; empty where nothing does. */
    private static String titleOf(String line) {
        int stop = line.indexOf(". ") > 0 ? line.indexOf(". ") : line.lastIndexOf('.');
        String first = stop > 0 && stop <= LONGEST_TITLE ? line.substring(0, stop) : "";
        boolean titled = JobWords.in(first) || MoreJobWords.endOfFirst(first) >= 0;
        // "Data Guard set up for signalling systems." tells what was done
        return titled && first.split(" ").length <= MOST_WORDS ? first : "";
    }
}
