package org.jobatlas.profile.internal.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The marks of Markdown taken out: headings, emphasis, the rules of tables and the bars at the edges of their rows. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^#{1,6} {1,3}(?=\\S)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]{1,200})\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]([^*_]{1,200})[*_]$");
    private static final Pattern RULE = Pattern.compile("^\\|[-:| ]{3,200}\\|$");
    private static final Pattern ROW = Pattern.compile("^\\| ?(.{1,400}?) ?\\|$");
    private static final int FEWEST = 2;
    private static final int COLUMNS = 3;

    private Markdown() {}

    /** The lines without marks; as they are where there are no headings of Markdown. */
    static List<String> plain(List<String> lines) {
        long headings =
                lines.stream().filter(line -> HEADING.matcher(line).find()).count();
        return headings < FEWEST
                ? lines
                : IntStream.range(0, lines.size())
                        .filter(at -> !isRule(lines, at) && !(isRule(lines, at + 1) && isLabels(lines.get(at))))
                        .mapToObj(at -> plain(lines.get(at)))
                        .toList();
    }

    private static boolean isRule(List<String> lines, int at) {
        return at < lines.size() && RULE.matcher(lines.get(at)).matches();
    }

    /** Labels of three columns or more; two may be a label and its value. */
    private static boolean isLabels(String row) {
        return row.chars().filter(letter -> letter == '|').count() > COLUMNS;
    }

    private static String plain(String line) {
        String bare = HEADING.matcher(line.strip()).replaceFirst("");
        String coded = bare.indexOf('`') < 0 ? bare : bare.replace("` `", ", ").replace("`", "");
        String strong = STRONG.matcher(coded).replaceAll("$1");
        return ROW.matcher(EMPHASIS.matcher(strong).replaceFirst("$1")).replaceFirst("$1");
    }
}
