package org.jobatlas.feed.internal.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jobatlas.feed.internal.file.FileCharset;

/**
 * Repairs UTF-8 that was decoded as Windows-1252, as in "MalmÃ
 * ", and removes characters that belong in no text.
 */
final class MisreadText {

    /** Bytes 80 to 9F in Windows-1252, the second ones of Ö, Ä and others. */
    private static final String SIGNS =
            "\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178";

    private MisreadText() {}

    static FeedEntry.Row mended(FeedEntry.Row row) {
        Map<String, List<String>> values = HashMap.newHashMap(row.values().size());
        row.values()
                .forEach((name, texts) -> values.put(
                        name,
                        texts.stream()
                                .map(MisreadText::mended)
                                .map(CleanText::of)
                                .toList()));
        return new FeedEntry.Row(row.line(), values);
    }

    /** Whether two characters are the first two bytes of a UTF-8 sequence. */
    private static boolean isMisread(String text) {
        if (text.indexOf('\u00c2') < 0 && text.indexOf('\u00c3') < 0 && text.indexOf('\u00e2') < 0) {
            return false;
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean accent = (c == '\u00c2' || c == '\u00c3')
                    && ((next >= '\u0080' && next <= '\u00bf') || SIGNS.indexOf(next) >= 0);
            if (accent || (c == '\u00e2' && next == '\u20ac')) {
                return true;
            }
        }
        return false;
    }

    /** The repaired text, where all of it can be repaired; otherwise the text unchanged. */
    static String mended(String text) {
        if (!isMisread(text)) {
            return text;
        }
        try {
            ByteBuffer bytes = FileCharset.WESTERN.newEncoder().encode(CharBuffer.wrap(text));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }
}
