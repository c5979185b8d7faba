package org.jobatlas.job;

import java.nio.file.Path;

/** Loads newer exchange rates. */
public interface PayRatesUpdate {

    /**
     * Stores the rates of a file, for now and for later starts.
     *
     * @throws java.io.UncheckedIOException where it cannot be read
     * @throws IllegalArgumentException with a message where the file contains no rates
     */
    PayRates load(Path file);
}
