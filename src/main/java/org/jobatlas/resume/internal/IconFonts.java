package org.jobatlas.resume.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Fonts whose letters are small pictures: a telephone that says "T" in its text says nothing. */
final class IconFonts {

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

    /** Whether a letter is one; letters of one font follow one another. */
    boolean has(TextPosition letter) {
        PDFont font = letter.getFont();
        if (!Objects.equals(font, last)) {
            last = font;
            String name = font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            icons = NAMES.stream().anyMatch(name::contains);
        }
        return icons;
    }
}
