package org.jobatlas.account;

import java.util.Locale;
import java.util.Optional;

/**
 * A visitor who is not signed in.
 *
 * @param address network address of the request
 * @param session a secret that only this visit knows
 * @param device value of the browser's cookie {@link #DEVICE_COOKIE}
 */
public record Visitor(String address, Locale locale, String session, Optional<String> device) {

    /** Identifies a browser in which somebody signed in with a password before. */
    public static final String DEVICE_COOKIE = "jobatlas-device";

    @Override
    public String toString() {
        return "visitor from " + address;
    }
}
