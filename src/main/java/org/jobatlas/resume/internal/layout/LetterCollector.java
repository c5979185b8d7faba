package org.jobatlas.resume.internal.layout;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of each page with their positions; what was drawn twice to look bold is there once. */
public final class LetterCollector extends PDFTextStripper {

    private final Consumer<List<TextPosition>> pages;

    private LetterCollector(Consumer<List<TextPosition>> pages) {
        this.pages = pages;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** Hands over the letters of one page after the other. */
    public static void read(PDDocument document, Consumer<List<TextPosition>> pages) throws IOException {
        new LetterCollector(pages).writeText(document, Writer.nullWriter());
    }

    @Override
    protected void writePage() {
        List<TextPosition> letters = new ArrayList<>();
        getCharactersByArticle().forEach(letters::addAll);
        pages.accept(letters);
    }
}
