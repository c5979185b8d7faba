package org.jobatlas.resume.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Puts the letters of a page together to runs: a gap of a fifth of a letter's size is a blank, one as wide as a letter ends the run, and
 * so does a smaller one where cells of a table begin, or letters of another size. Pictures that are letters of a font of icons are none.
 */
public final class Runs {

    private static final float BLANK = 0.18f;
    static final float WIDE = 0.85f;
    /** The narrowest gap between two cells. */
    static final float NARROW = 0.45f;

    private static final float OTHER_SIZE = 1.7f;

    private Runs() {}

    /** The runs of a page from top to bottom and left to right; letters written in another direction than most are left out. */
    public static List<Run> of(List<TextPosition> letters) {
        float direction = commonDirection(letters);
        List<Run> pieces = new ArrayList<>();
        @Nullable Run current = null;
        PageFonts fonts = new PageFonts();
        for (TextPosition letter : letters) {
            if (letter.getDir() != direction || letter.getUnicode() == null || fonts.isIcon(letter)) {
                continue;
            }
            Run single = single(letter, fonts.text(letter));
            Run joined = current == null ? null : joined(current, single, NARROW);
            if (joined == null && current != null) {
                pieces.add(current);
            }
            current = joined == null ? single : joined;
        }
        if (current != null) {
            pieces.add(current);
        }
        return merged(pieces);
    }

    private static float commonDirection(List<TextPosition> letters) {
        Map<Float, Integer> counts = new HashMap<>();
        letters.forEach(letter -> counts.merge(letter.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static Run single(TextPosition letter, String text) {
        float size = Math.max(1, letter.getFontSizeInPt());
        float left = letter.getXDirAdj();
        return new Run(text, left, left + letter.getWidthDirAdj(), letter.getYDirAdj(), size);
    }

    /** Both as one; null where the second does not follow the first within a gap of some letters. */
    private static @Nullable Run joined(Run first, Run second, float widest) {
        float size = Math.max(first.size(), second.size());
        float smaller = Math.min(first.size(), second.size());
        float gap = second.left() - first.right();
        if (!first.onLineOf(second)
                || gap > widest * size
                || gap < -0.5f * size
                || (size > OTHER_SIZE * smaller && gap > BLANK * smaller)) {
            return null;
        }
        boolean spaced = first.text().endsWith(" ") || second.text().startsWith(" ");
        return first.with((gap > BLANK * size && !spaced ? " " : "") + second.text(), second.right());
    }

    /** Runs that were drawn apart but stand beside one another are one; blanks at the edges take no room. */
    private static List<Run> merged(List<Run> pieces) {
        List<List<Run>> lines = lines(pieces.stream()
                .filter(run -> !run.text().isBlank())
                .map(Runs::trimmed)
                .toList());
        CellEdges cells = CellEdges.of(lines);
        List<Run> merged = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            @Nullable Run current = null;
            for (Run run : lines.get(row)) {
                Run joined = current == null || cells.begins(current, run, row) ? null : joined(current, run, WIDE);
                if (joined == null && current != null) {
                    merged.add(current);
                }
                current = joined == null ? run : joined;
            }
            if (current != null) {
                merged.add(current);
            }
        }
        return merged;
    }

    private static Run trimmed(Run run) {
        String text = run.text();
        float each = (run.right() - run.left()) / text.length();
        int before = text.length() - text.stripLeading().length();
        int behind = text.length() - text.stripTrailing().length();
        return new Run(text.strip(), run.left() + before * each, run.right() - behind * each, run.base(), run.size());
    }

    /** Runs by their lines, from top to bottom, each from left to right. */
    static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs.stream().sorted(Comparator.comparing(Run::base)).toList()) {
            if (!line.isEmpty() && !line.getFirst().onLineOf(run)) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(run);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        lines.forEach(each -> each.sort(Comparator.comparing(Run::left)));
        return lines;
    }
}
