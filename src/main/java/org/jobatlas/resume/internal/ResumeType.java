package org.jobatlas.resume.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of file that are read, each by exactly one parser; everything else is refused unread. */
enum ResumeType {
    PDF("application/pdf", "org.jobatlas.resume.internal.layout.ColumnPdfParser"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "org.jobatlas.resume.internal.rows.RowsDocxParser"),
    ODT("application/vnd.oasis.opendocument.text", "org.jobatlas.resume.internal.rows.RowsOdtParser"),
    RTF("application/rtf", "org.apache.tika.parser.microsoft.rtf.RTFParser"),
    HTML("text/html", "org.jobatlas.resume.internal.rows.RowsHtmlParser"),
    XHTML("application/xhtml+xml", "org.jobatlas.resume.internal.rows.RowsHtmlParser"),
    TXT("text/plain", "org.apache.tika.parser.txt.TXTParser"),
    PNG("image/png", "org.apache.tika.parser.ocr.TesseractOCRParser"),
    JPEG("image/jpeg", "org.apache.tika.parser.ocr.TesseractOCRParser");

    /** A text that begins with "From:", "Subject:" or "Date:", as a resume in a letter does. */
    static final String LETTER = "message/rfc822";

    private final String mediaType;
    private final String parser;

    ResumeType(String mediaType, String parser) {
        this.mediaType = mediaType;
        this.parser = parser;
    }

    String mediaType() {
        return mediaType;
    }

    String parser() {
        return parser;
    }

    /** What Tika calls files of this type: pictures that it makes itself of the pages of a PDF have names of their own. */
    List<String> parsedTypes() {
        return switch (this) {
            case PNG, JPEG -> List.of(mediaType, mediaType.replace("image/", "image/ocr-"));
            case TXT -> List.of(mediaType, LETTER);
            case ODT -> List.of(mediaType, mediaType + "-template", mediaType + "-web");
            default -> List.of(mediaType);
        };
    }

    boolean picture() {
        return this == PNG || this == JPEG;
    }

    /** The type of a media type as Tika writes it, with or without parameters. */
    static Optional<ResumeType> of(String mediaType) {
        String plain = mediaType.split(";", 2)[0].trim();
        return Arrays.stream(values())
                .filter(type -> type.parsedTypes().contains(plain))
                .findFirst();
    }
}
