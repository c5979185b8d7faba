package org.jobatlas.profile.internal;

import java.util.List;
import java.util.regex.Pattern;

/** The marks of Markdown taken out: headings, emphasis, the rules of tables and the bars at the edges of their rows. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("^#{1,6} {1,3}(?=\\S)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]{1,200})\\*\\*");
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]([^*_]{1,200})[*_]$");
    private static final Pattern RULE = Pattern.compile("^\\|[-:| ]{3,200}\\|$");
    private static final Pattern ROW = Pattern.compile("^\\| ?(.{1,400}?) ?\\|$");
    private static final int FEWEST = 2;

    private Markdown() {}

    /** The lines without marks; as they are where there are no headings of Markdown. */
    static List<String> plain(List<String> lines) {
        long headings =
                lines.stream().filter(line -> HEADING.matcher(line).find()).count();
        return headings < FEWEST
                ? lines
                : lines.stream()
                        .filter(line -> !RULE.matcher(line).matches())
                        .map(Markdown::plain)
                        .toList();
    }

    private static String plain(String line) {
        String bare = HEADING.matcher(line.strip()).replaceFirst("");
        String strong = STRONG.matcher(bare).replaceAll("$1");
        return ROW.matcher(EMPHASIS.matcher(strong).replaceFirst("$1")).replaceFirst("$1");
    }
}
