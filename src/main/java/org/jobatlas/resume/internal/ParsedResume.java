package org.jobatlas.resume.internal;

import static org.jobatlas.resume.UnreadableResumeException.Reason.*;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jspecify.annotations.Nullable;

/** What a parse process answered, once it is known to be of a type that is read and free of errors. */
record ParsedResume(ResumeType type, String text, boolean truncated) {

    /** A zip ends with this record; one that is cut off has lost it. */
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};

    private static final int LETTER_HEAD = 8_000;

    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

    static ParsedResume of(PipesResult result, byte[] content) {
        switch (result.getStatus()) {
            case TIMEOUT -> throw unreadable(TOO_SLOW, result);
            case OOM, UNSPECIFIED_CRASH -> throw unreadable(TOO_COMPLEX, result);
            case CLIENT_UNAVAILABLE_WITHIN_MS -> throw unreadable(BUSY, result);
            case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION -> {
                return of(result.getEmitData().getMetadataList().getFirst(), content, failure(result));
            }
            case EMPTY_OUTPUT -> throw unreadable(NO_TEXT, result);
            default -> throw new IllegalStateException("The parse process answered " + result.getStatus());
        }
    }

    private static ParsedResume of(Metadata metadata, byte[] content, String failure) {
        String mediaType = Objects.requireNonNullElse(metadata.get(Metadata.CONTENT_TYPE), "");
        ResumeType type = ResumeType.of(mediaType).orElseThrow(() -> refused(mediaType, content));
        if (mediaType.startsWith(ResumeType.LETTER) && hasParts(content)) {
            throw refused(mediaType, content);
        }
        if (!failure.isBlank()) {
            throw new UnreadableResumeException(reason(failure), sentence(reason(failure), failure));
        }
        String text = Objects.requireNonNullElse(metadata.get(TikaCoreProperties.TIKA_CONTENT), "");
        if (type == ResumeType.PDF && text.isBlank() && !contains(content, PDF_END)) {
            throw new UnreadableResumeException(DAMAGED, "The PDF is cut off");
        }
        return new ParsedResume(type, text, metadata.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null);
    }

    boolean hasText() {
        return text.codePoints().filter(Character::isLetter).limit(3).count() == 3;
    }

    boolean mayBePictures() {
        return type == ResumeType.PDF || type.picture();
    }

    /** Whether a letter has parts or is written in code, as a program of mail saves it: its text is no resume. */
    private static boolean hasParts(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, LETTER_HEAD), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return head.contains("\ncontent-type: multipart/") || head.contains("\ncontent-transfer-encoding: base64");
    }

    private static UnreadableResumeException refused(String mediaType, byte[] content) {
        if (mediaType.startsWith("application/x-tika-ooxml-protected")) {
            return new UnreadableResumeException(ENCRYPTED, "The document is protected by a password");
        }
        boolean zip = content.length > 2 && content[0] == 'P' && content[1] == 'K';
        if (zip && !contains(content, ZIP_END)) {
            return new UnreadableResumeException(DAMAGED, "The document is cut off");
        }
        return new UnreadableResumeException(UNSUPPORTED_TYPE, "Files of type " + mediaType + " are not read");
    }

    private static UnreadableResumeException unreadable(Reason reason, PipesResult result) {
        return new UnreadableResumeException(reason, "The parse process answered " + result.getStatus());
    }

    private static String failure(PipesResult result) {
        @Nullable String stack = result.getEmitData().getContainerStackTrace();
        return stack == null ? "" : stack;
    }

    private static Reason reason(String failure) {
        String lower = failure.toLowerCase(Locale.ROOT);
        if (lower.contains("encrypteddocumentexception") || lower.contains("invalidpasswordexception")) {
            return ENCRYPTED;
        }
        return lower.contains("zip bomb") || lower.contains("recordformatexception") ? TOO_COMPLEX : DAMAGED;
    }

    private static String sentence(Reason reason, String failure) {
        return switch (reason) {
            case ENCRYPTED -> "The document is protected by a password";
            case TOO_COMPLEX -> "The document holds far more than a resume";
            default -> "The document is damaged or incomplete (" + firstLine(failure) + ")";
        };
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean contains(byte[] content, byte[] searched) {
        for (int start = content.length - searched.length; start >= 0; start--) {
            int same = 0;
            while (same < searched.length && content[start + same] == searched[same]) {
                same++;
            }
            if (same == searched.length) {
                return true;
            }
        }
        return false;
    }
}
