package org.jobatlas.search;

import java.nio.charset.StandardCharsets;

/** Text that can be sent and stored: halves of characters, as cutting leaves them, become question marks. */
final class WellFormed {

    private WellFormed() {}

    static String text(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
