package org.jobatlas.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jobatlas.database.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * An internal error.
 *
 * @param id appears in the log and on the page, so that people can report it
 */
record Incident(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The database is unavailable: reported once elsewhere, and not a programming error. */
    static void outage() {
        LOG.warn("A page could not be shown while the database was away");
    }

    /** Whether the visitor closed the page or lost the connection, and nothing else went wrong. */
    static boolean isVisitorGone(Throwable cause) {
        return !DatabaseOutage.isBehind(cause) && DisconnectedClientHelper.isClientDisconnectedException(cause);
    }

    /**
     * Logged without the message, which is the visitor's, and without a stack trace: there is nothing to investigate.
     */
    static void forged(Throwable cause) {
        LOG.warn(
                "A message was refused that no page sends ({})",
                cause.getClass().getSimpleName());
    }

    static Incident logged(Throwable cause) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        Incident incident = new Incident(HexFormat.of().formatHex(bytes));
        LOG.error("Incident {}", incident.id(), cause);
        return incident;
    }
}
