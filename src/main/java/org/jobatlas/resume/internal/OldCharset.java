package org.jobatlas.resume.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Tells text of one byte per letter, in a language with many letters beyond ASCII, from data. */
final class OldCharset {

    private OldCharset() {}

    /** Whether the bytes are no UTF-8 and hold no control character that text does not have. */
    static boolean maybe(byte[] content) {
        for (byte b : content) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return !utf8(content);
    }

    private static boolean utf8(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .hasRemaining();
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
