package org.jobatlas.account;

import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who has not signed in.
 *
 * @param address the network address the request came from
 * @param session a secret that this visit alone knows
 * @param device what the cookie {@link #DEVICE_COOKIE} of the browser holds
 */
public record Visitor(String address, Locale locale, String session, Optional<String> device) {

    /** Names a browser in which somebody signed in with a password before. */
    public static final String DEVICE_COOKIE = "jobatlas-device";

    @Override
    public String toString() {
        return "visitor from " + address;
    }
}
