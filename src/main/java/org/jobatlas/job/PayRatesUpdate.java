package org.jobatlas.job;

import java.nio.file.Path;

/** Takes over newer exchange rates. */
public interface PayRatesUpdate {

    /**
     * Keeps the rates of a file, for now and for later starts.
     *
     * @throws java.io.UncheckedIOException where it cannot be read
     * @throws IllegalArgumentException with a sentence for people where the file holds no rates
     */
    PayRates load(Path file);
}
