package org.jobatlas.feed.internal.draft;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jobatlas.feed.internal.file.FileCharset;

/** UTF-8 that some program before us took for Windows-1252, as in "MalmÃ¶", and characters that belong into no text. */
final class Misread {

    private static final Pattern TELLING = Pattern.compile("[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac");

    private Misread() {}

    static FeedEntry.Row mended(FeedEntry.Row row) {
        Map<String, List<String>> values = HashMap.newHashMap(row.values().size());
        row.values()
                .forEach((name, texts) -> values.put(
                        name,
                        texts.stream().map(Misread::mended).map(CleanText::of).toList()));
        return new FeedEntry.Row(row.line(), values);
    }

    /** The text as it was meant, where all of it can be; otherwise as it is. */
    static String mended(String text) {
        if (!TELLING.matcher(text).find()) {
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
