package org.jobatlas.resume.internal.layout;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a PDF in the order a person reads it, column by column. Public, because the parse process makes it by its name; pages that are
 * pictures are left to Tika's own parser.
 */
public final class ColumnPdfParser extends PDFParser {

    private static final long serialVersionUID = 1L;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        if (context.get(PDFParserConfig.class) != null) {
            super.parse(stream, handler, metadata, context);
            return;
        }
        metadata.set(Metadata.CONTENT_TYPE, MEDIA_TYPE.toString());
        PagesText pages = new PagesText();
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(stream))) {
            LetterCollector.read(document, letters -> pages.add(Runs.of(letters)));
        } catch (InvalidPasswordException e) {
            throw new EncryptedDocumentException(e);
        }
        XHTMLContentHandler text = new XHTMLContentHandler(handler, metadata);
        text.startDocument();
        text.characters(pages.text());
        text.endDocument();
    }
}
