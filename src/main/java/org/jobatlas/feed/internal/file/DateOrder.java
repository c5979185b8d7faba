package org.jobatlas.feed.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a file writes the month before the day: it has dates such as 11/23/2026 and none such as 23/11/2026. */
final class DateOrder {

    /** Bytes at the file's beginning in which dates are looked for. */
    private static final int SAMPLE = 1 << 20;

    private static final int MOST_MONTHS = 12;
    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2(?:19|20)\\d{2}(?![\\d/-])");

    private DateOrder() {}

    static boolean isMonthFirst(Path path, Charset charset) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return isMonthFirst(new String(bytes.readNBytes(SAMPLE), charset));
        }
    }

    /** No date tells the order where both numbers could be months. */
    static boolean isMonthFirst(String text) {
        boolean found = false;
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            if (Integer.parseInt(date.group(1)) > MOST_MONTHS) {
                return false;
            }
            found |= Integer.parseInt(date.group(3)) > MOST_MONTHS;
        }
        return found;
    }
}
