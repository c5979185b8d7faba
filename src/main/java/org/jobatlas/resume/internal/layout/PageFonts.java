package org.jobatlas.resume.internal.layout;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What the fonts of a page say of their letters: those of some are small pictures, where a telephone that says "T" in its text says
 * nothing, and LaTeX's fonts of dots name their letters by codes alone.
 */
final class PageFonts {

    private static final List<String> NAMES = List.of(
            "awesome",
            "marvosym",
            "icon",
            "webdings",
            "wingdings",
            "glyphicon",
            "fontello",
            "academicons",
            "material symbols",
            "materialsymbols");

    private @Nullable PDFont last;
    private boolean icons;
    private boolean codes;

    /** Whether a letter is a picture that says nothing; letters of one font follow one another. */
    boolean isIcon(TextPosition letter) {
        look(letter.getFont());
        return icons;
    }

    /** What a letter says. */
    String text(TextPosition letter) {
        look(letter.getFont());
        return codes ? CorkLetters.ofCode(letter.getUnicode()) : CorkLetters.proper(letter.getUnicode());
    }

    private void look(@Nullable PDFont font) {
        if (Objects.equals(font, last)) {
            return;
        }
        last = font;
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        icons = NAMES.stream().anyMatch(name::contains);
        codes = font instanceof PDType3Font && !font.getCOSObject().containsKey(COSName.TO_UNICODE);
    }
}
