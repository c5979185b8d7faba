package org.jobatlas.taxonomy.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The detector of languages brings a library along that only runs, so that it is reached by its names. */
class LanguageLibraryTest {

    /** Says that 65,535 bytes of extra header follow, and ends. */
    private static final byte[] CRAFTED = HexFormat.of().parseHex("1f8b080400000000" + "0000" + "ffff");

    /** CVE-2023-3635: okio before 3.4 ends with an exception that nobody expects. */
    @Test
    void aCraftedGzipStreamIsOneThatEndsTooEarlyAndNothingWorse() throws ReflectiveOperationException {
        Class<?> buffers = Class.forName("okio.Buffer");
        Object crafted = buffers.getConstructor().newInstance();
        buffers.getMethod("write", byte[].class).invoke(crafted, CRAFTED);
        Class<?> streams = Class.forName("okio.GzipSource");
        Object stream = streams.getConstructor(Class.forName("okio.Source")).newInstance(crafted);
        Object into = buffers.getConstructor().newInstance();
        assertThatThrownBy(() -> streams.getMethod("read", buffers, long.class).invoke(stream, into, 1L))
                .cause()
                .isInstanceOf(EOFException.class);
    }
}
