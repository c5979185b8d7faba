package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts XML into its rows before anything parses them, so that what is wrong with one ends that one alone. It knows no more of XML than
 * where the elements of rows begin and end. A row that has no end is given up, and from there on every beginning of a row ends the
 * one before, so that no text is looked at more than twice.
 */
final class XmlFrames {

    private final XmlPieces pieces;
    private final Set<String> names;

    /** Where the row that is read began, and what stands in it. */
    private final StringBuilder row = new StringBuilder();

    private String name = "";
    private long line;
    private int depth;

    /** The beginning of the next row, where it ended the one before. */
    private XmlPieces.@Nullable Piece held;

    /**
     * A row as it stands in the file.
     *
     * @param problem why it cannot be read; empty where it is whole
     */
    record Frame(long line, String text, String problem) {}

    /**
     * Of a file.
     *
     * @param names of elements that are rows, in small letters
     */
    XmlFrames(Reader in, Set<String> names) {
        this.pieces = new XmlPieces(in);
        this.names = names;
    }

    Optional<Frame> next() throws IOException {
        depth = 0;
        row.setLength(0);
        while (true) {
            Optional<XmlPieces.Piece> read = held == null ? pieces.next() : Optional.of(held);
            held = null;
            if (read.isEmpty()) {
                return depth == 0 ? Optional.empty() : Optional.of(withoutEnd());
            }
            XmlPieces.Piece piece = read.get();
            Optional<Frame> frame = depth == 0 ? outside(piece) : inside(piece);
            if (frame.isPresent()) {
                return frame;
            }
        }
    }

    private Optional<Frame> outside(XmlPieces.Piece piece) {
        if (piece.kind() == XmlPieces.Kind.BROKEN) {
            return Optional.of(refused(pieces.line(), RowSize.sentence()));
        }
        if (!piece.opens() || !names.contains(piece.name())) {
            return Optional.empty();
        }
        name = piece.name();
        line = piece.line();
        row.append(piece.text());
        depth = 1;
        return piece.kind() == XmlPieces.Kind.EMPTY ? Optional.of(whole()) : Optional.empty();
    }

    private Optional<Frame> inside(XmlPieces.Piece piece) {
        boolean same = piece.name().equals(name);
        if (same && piece.kind() == XmlPieces.Kind.START) {
            if (pieces.isPlain()) {
                held = piece;
                return Optional.of(refused(line, endless()));
            }
            depth++;
        }
        row.append(piece.text());
        if (same && piece.kind() == XmlPieces.Kind.END) {
            depth--;
        }
        if (depth == 0) {
            return Optional.of(whole());
        }
        if (row.length() > RowSize.MOST || piece.kind() == XmlPieces.Kind.BROKEN) {
            return Optional.of(depth > 1 || hasAnother() ? withoutEnd() : refused(line, RowSize.sentence()));
        }
        return Optional.empty();
    }

    private boolean hasAnother() {
        return !pieces.isPlain() && row.indexOf("<" + name, 1) > 0;
    }

    /** Whatever was taken for a part of it is read once more. */
    private Frame withoutEnd() {
        if (!pieces.isPlain()) {
            pieces.beginPlain(row.substring(1), line);
        }
        return refused(line, endless());
    }

    private String endless() {
        return "the element '" + name + "' has no end";
    }

    private Frame whole() {
        return row.length() > RowSize.MOST ? refused(line, RowSize.sentence()) : new Frame(line, row.toString(), "");
    }

    private static Frame refused(long line, String problem) {
        return new Frame(line, "", problem);
    }
}
