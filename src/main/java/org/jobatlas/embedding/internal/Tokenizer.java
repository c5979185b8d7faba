package org.jobatlas.embedding.internal;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps text to the model's token ids, without the truncation and padding that the tokenizer's own file asks for. */
final class Tokenizer implements AutoCloseable {
    private final HuggingFaceTokenizer tokenizer;
    private final long start;
    private final long end;

    Tokenizer(byte[] file, @Nullable Path cacheDirectory) throws IOException {
        stayOffline(cacheDirectory);
        tokenizer = HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(file), Map.of("truncation", "false", "padding", "false"));
        long[] frame = tokenizer.encode("", true, false).getIds();
        if (frame.length != 2) {
            throw new IllegalStateException("The tokenizer must put one token before and one after a text");
        }
        start = frame[0];
        end = frame[1];
    }

    /** Token ids of a text without special tokens. */
    Pieces encode(String text) {
        Encoding encoding = tokenizer.encode(text, false, false);
        return new Pieces(encoding.getIds(), encoding.getWordIds());
    }

    /** The first {@code length} ids, between the model's start and end token. */
    long[] framed(long[] ids, int length) {
        long[] framed = new long[length + 2];
        framed[0] = start;
        System.arraycopy(ids, 0, framed, 1, length);
        framed[length + 1] = end;
        return framed;
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** No downloads, no telemetry, and the bundled library even on a machine with a graphics card. */
    private static void stayOffline(@Nullable Path cacheDirectory) {
        setUnlessSet("ai.djl.offline", "true");
        setUnlessSet("OPT_OUT_TRACKING", "true");
        setUnlessSet("RUST_FLAVOR", "cpu");
        if (cacheDirectory != null) {
            setUnlessSet("DJL_CACHE_DIR", cacheDirectory.toAbsolutePath().toString());
        }
    }

    private static void setUnlessSet(String key, String value) {
        if (System.getenv(key) == null) {
            System.getProperties().putIfAbsent(key, value);
        }
    }

    /** Token ids and, for each, the index of its word. */
    @SuppressWarnings("ArrayRecordComponent")
    record Pieces(long[] ids, long[] words) {

        /**
         * The last position up to {@code limit} that does not split a word; {@code limit} itself within a very long
         * word.
         */
        int cut(int from, int limit) {
            int cut = limit;
            while (cut > from && words[cut] == words[cut - 1]) {
                cut--;
            }
            return cut > from ? cut : limit;
        }
    }
}
