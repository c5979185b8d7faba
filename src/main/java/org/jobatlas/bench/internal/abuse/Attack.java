package org.jobatlas.bench.internal.abuse;

import java.io.IOException;
import java.util.List;

/**
 * Something that a hostile visitor would try.
 *
 * @param name as it is typed and printed
 * @param what happens, for people
 */
record Attack(String name, String what, Try hostile) {

    /** What is done; it tells what should not have come of it, and nothing where all held. */
    @FunctionalInterface
    interface Try {
        List<String> on(AttackedPortal victim) throws IOException, InterruptedException;
    }
}
