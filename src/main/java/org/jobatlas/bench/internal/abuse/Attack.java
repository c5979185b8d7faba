package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.util.List;

/**
 * An attack.
 *
 * @param name name on the command line and in the output
 * @param what description
 */
record Attack(String name, String what, Try hostile) {

    /** Runs the attack; returns what went wrong, empty if it was repelled. */
    @FunctionalInterface
    interface Try {
        List<String> on(Victim victim) throws IOException, InterruptedException;
    }
}
