package org.jobatlas.shell;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jobatlas.database.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Something that went wrong on our side.
 *
 * @param id stands in the log and on the page, so that a person can quote it
 */
record Incident(String id) {

    private static final Logger LOG = LoggerFactory.getLogger(Incident.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The database is away: known, told once by those who watch over it, and no mistake to look into. */
    static void outage() {
        LOG.warn("A page could not be shown while the database was away");
    }

    /** Whether nothing went wrong but that whoever asked closed the page or lost the connection. */
    static boolean isVisitorGone(Throwable cause) {
        return !DatabaseOutage.isBehind(cause) && DisconnectedClientHelper.isClientDisconnectedException(cause);
    }

    /** Without what was sent, which is a visitor's, and without where: there is nothing to look into. */
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
