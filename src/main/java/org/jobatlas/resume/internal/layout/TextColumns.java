package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that were drawn with blanks in a plain text: its letters stand as those of a page do, so they are read as a page is. Dates,
 * labels and tables beside their text stay on their lines: columns have headings at both sides.
 */
public final class TextColumns {

    /** In letters: a longer text was not drawn by hand. */
    private static final int LONGEST = 40_000;

    private static final int FEWEST_ROWS = 4;
    private static final Pattern CELL = Pattern.compile("\\S++(?: {1,2}\\S++)*+");
    private static final Pattern GAP = Pattern.compile("(?m) {3}\\S");
    private static final float WIDTH = 6;
    private static final float HEIGHT = 12;
    private static final float SIZE = 10;

    private TextColumns() {}

    /** The text column by column; as it came where it has none. */
    public static String apart(String text) {
        if (text.length() > LONGEST
                || GAP.matcher(text).results().limit(FEWEST_ROWS).count() < FEWEST_ROWS) {
            return text;
        }
        List<Run> runs = runs(text);
        Optional<Gutter> gutter = Gutter.find(runs);
        if (gutter.isEmpty() || !headed(gutter.get().split(runs))) {
            return text;
        }
        PageLayout page = PageLayout.of(runs);
        return String.join(
                "\n",
                Stream.of(page.main(), List.of(""), page.aside())
                        .flatMap(List::stream)
                        .toList());
    }

    private static boolean headed(List<List<Run>> parts) {
        return Stream.of(parts.get(1), parts.get(2))
                .allMatch(part -> part.stream().map(Run::text).anyMatch(ColumnHeadings::is));
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            Matcher cell = CELL.matcher(lines.get(row));
            while (cell.find()) {
                runs.add(new Run(cell.group(), cell.start() * WIDTH, cell.end() * WIDTH, row * HEIGHT, SIZE));
            }
        }
        return runs;
    }
}
