package org.jobatlas.feed.internal.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

/**
 * Detects the character set from the whole file: by its byte order mark; UTF-8 where the bytes are valid, with a few
 * invalid ones decoded as Windows-1252; otherwise Windows-1252, or Mac Roman, Windows-1250 or that of DOS if only they give letters, or a set of Cyrillic or Greek.
 */
public final class FileCharset {

    public static final Charset WESTERN = Charset.forName("windows-1252");
    /** Still written by spreadsheets on Macs. */
    private static final Charset MAC = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WESTERN;

    /** Still written by spreadsheets that are asked for "CSV (MS-DOS)". */
    private static final Charset DOS = Charset.isSupported("IBM850") ? Charset.forName("IBM850") : WESTERN;

    private static final Charset CENTRAL =
            Charset.isSupported("windows-1250") ? Charset.forName("windows-1250") : WESTERN;

    private static final int BUFFER = 1 << 16;

    private FileCharset() {}

    static Charset of(InputStream file) throws IOException {
        BOMInputStream bytes = marked(
                file, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE, ByteOrderMark.UTF_32LE, ByteOrderMark.UTF_32BE);
        if (bytes.hasBOM()) {
            return Charset.forName(bytes.getBOMCharsetName());
        }
        byte[] start = bytes.readNBytes(BUFFER);
        if (start.length >= 4 && start[0] != 0 && start[1] == 0 && start[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (start.length >= 4 && start[0] == 0 && start[1] != 0 && start[2] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        Sequences sequences = new Sequences();
        MacLetters letters = new MacLetters();
        DosLetters dos = new DosLetters();
        CentralLetters central = new CentralLetters();
        OtherScripts scripts = new OtherScripts();
        for (byte[] part = start; part.length > 0; part = bytes.readNBytes(BUFFER)) {
            for (int i = 0; i < part.length; i++) {
                sequences.add(part[i] & 0xff);
                letters.add(part[i] & 0xff);
                dos.add(part[i] & 0xff);
                central.add(part[i] & 0xff);
                scripts.add(part[i] & 0xff);
                i = i > 0 && part[i] >= 0 && part[i - 1] >= 0 ? Math.max(i, endOfPlain(part, i) - 3) : i;
            }
        }
        if (sequences.good >= sequences.bad) {
            return StandardCharsets.UTF_8;
        }
        return scripts.charset()
                .orElse(
                        central.areSure(letters.mac)
                                ? CENTRAL
                                : dos.areMost()
                                        ? DOS
                                        : letters.areMost() ? MAC : central.areMost() ? CENTRAL : WESTERN);
    }

    /** The end of the bytes that are characters of their own; none but the last two matter to what follows. */
    private static int endOfPlain(byte[] part, int from) {
        int end = from;
        while (end < part.length && part[end] >= 0) {
            end++;
        }
        return end;
    }

    /** The stream without its byte order mark, if it has one. */
    static InputStream withoutMark(InputStream file) throws IOException {
        return marked(
                file,
                ByteOrderMark.UTF_8,
                ByteOrderMark.UTF_16LE,
                ByteOrderMark.UTF_16BE,
                ByteOrderMark.UTF_32LE,
                ByteOrderMark.UTF_32BE);
    }

    private static BOMInputStream marked(InputStream file, ByteOrderMark... marks) throws IOException {
        return BOMInputStream.builder()
                .setInputStream(file)
                .setByteOrderMarks(marks)
                .get();
    }

    /** Counts bytes within words that are letters in Mac Roman and signs in Windows-1252, and vice versa. */
    private static final class MacLetters {

        /** Ä Å É Ö Ü à ä å ç é è ê ö ü in Mac Roman. */
        private static final String LETTERS =
                "\u0080\u0081\u0083\u0085\u0086\u0088\u008a\u008c\u008d\u008e\u008f\u0090\u009a\u009f";
        /** Those that are not letters within words in Windows-1252. */
        private static final String SURE = "\u0081\u0088\u008c\u008d\u008f\u0090\u009f";

        private int first;
        private int second;
        private long mac;
        private long sure;
        private long western;

        void add(int next) {
            if (second >= 0x80 && (isSmall(first) || (isSmall(next) && first >= 'A' && first <= 'Z'))) {
                mac += LETTERS.indexOf(second) >= 0 ? 1 : 0;
                sure += SURE.indexOf(second) >= 0 ? 1 : 0;
                western += second >= 0xdf ? 1 : 0;
            }
            first = second;
            second = next;
        }

        private static boolean isSmall(int letter) {
            return letter >= 'a' && letter <= 'z';
        }

        boolean areMost() {
            return sure > 0 && mac > 1 && mac > 4 * western;
        }
    }

    /** Counts bytes before a small letter that are letters in Windows-1250 and signs in Windows-1252: Polish ą ł ż Ł, Hungarian ő. */
    private static final class CentralLetters {

        private static final String LETTERS = "\u00b9\u00b3\u00bf\u00a3\u008f\u00af";

        /** Polish \u0105 and \u0142, which are mathematical signs in Mac Roman and small figures in Windows-1252. */
        private static final String POLISH = "\u00b9\u00b3";

        private int last;
        private int count;
        private int polish;
        /** Hungarian \u0151, which is the Portuguese \u00f5 in Windows-1252, never without \u00e3 there. */
        private int doubled;

        private int acute;
        private int tilde;

        void add(int next) {
            boolean small = (next >= 'a' && next <= 'z') || next >= 0xe0;
            count += small && last >= 0x80 && LETTERS.indexOf(last) >= 0 ? 1 : 0;
            polish += small && last >= 0x80 && POLISH.indexOf(last) >= 0 ? 1 : 0;
            doubled += next == 0xf5 || next == 0xd5 ? 1 : 0;
            acute += next == 0xe1 || next == 0xe9 || next == 0xed ? 1 : 0;
            tilde += next == 0xe3 || next == 0xe4 ? 1 : 0;
            last = next;
        }

        /** Whether there are more letters that only this set has than letters of Mac Roman. */
        boolean areSure(long others) {
            return polish > 1 && polish > others;
        }

        boolean areMost() {
            return count > 1 || (doubled > 1 && acute > doubled / 2 && tilde == 0);
        }
    }

    /** Counts valid multi-byte sequences, and bytes that belong to none. */
    private static final class Sequences {

        private long good;
        private long bad;
        private int missing;

        void add(int next) {
            if (missing > 0) {
                if ((next & 0xc0) == 0x80) {
                    missing--;
                    good += missing == 0 ? 1 : 0;
                    return;
                }
                missing = 0;
                bad++;
            }
            if (next >= 0x80) {
                missing = next >= 0xc2 && next < 0xe0
                        ? 1
                        : next >= 0xe0 && next < 0xf0 ? 2 : next >= 0xf0 && next < 0xf5 ? 3 : 0;
                bad += missing == 0 ? 1 : 0;
            }
        }
    }

    /** Decodes UTF-8, with invalid bytes read as Windows-1252. */
    static InputStream mended(InputStream bytes) {
        return new Mended(bytes);
    }

    private static final class Mended extends FilterInputStream {

        private final byte[] chunk = new byte[8_192];
        private int from;
        private int limit;
        private final byte[] ahead = new byte[4];
        private int held;
        private byte[] ready = new byte[0];
        private int at;

        Mended(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            if (at == ready.length) {
                at = 0;
                ready = next();
            }
            return ready.length == 0 ? -1 : ready[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = 0;
            while (count < length) {
                boolean between = at == ready.length && held == 0;
                if (between && from == limit && count > 0) {
                    return count;
                }
                if (between && more() && chunk[from] >= 0) {
                    int run = plainRun(length - count);
                    System.arraycopy(chunk, from, into, offset + count, run);
                    from += run;
                    count += run;
                    continue;
                }
                int one = read();
                if (one < 0) {
                    return count == 0 ? -1 : count;
                }
                into[offset + count++] = (byte) one;
            }
            return count;
        }

        /** How many of the next bytes are characters of their own. */
        private int plainRun(int most) {
            int end = Math.min(limit, from + most);
            int next = from;
            while (next < end && chunk[next] >= 0) {
                next++;
            }
            return next - from;
        }

        /** Whether there is another byte of the file. */
        private boolean more() throws IOException {
            if (from == limit) {
                from = 0;
                limit = Math.max(0, in.read(chunk, 0, chunk.length));
            }
            return from < limit;
        }

        private void hold(int bytes) throws IOException {
            while (held < bytes && more()) {
                ahead[held++] = chunk[from++];
            }
        }

        /** The bytes of one character; empty at the end. */
        private byte[] next() throws IOException {
            hold(1);
            if (held == 0) {
                return new byte[0];
            }
            int first = ahead[0] & 0xff;
            int length = first < 0x80
                    ? 1
                    : first >= 0xc2 && first < 0xe0
                            ? 2
                            : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
            hold(length);
            boolean whole = length > 0 && length <= held;
            for (int i = 1; whole && i < length; i++) {
                whole = (ahead[i] & 0xc0) == 0x80;
            }
            int taken = whole ? length : 1;
            byte[] character = new byte[taken];
            System.arraycopy(ahead, 0, character, 0, taken);
            System.arraycopy(ahead, taken, ahead, 0, held - taken);
            held -= taken;
            return whole ? character : new String(character, WESTERN).getBytes(StandardCharsets.UTF_8);
        }
    }
}
