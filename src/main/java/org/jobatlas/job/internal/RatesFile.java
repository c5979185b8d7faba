package org.jobatlas.job.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.apache.commons.io.input.BOMInputStream;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.PayRatesUpdate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Exchange rates that were loaded into the data folder; read when the portal starts. */
@Service
class RatesFile implements PayRatesUpdate {

    private static final Logger LOG = LoggerFactory.getLogger(RatesFile.class);
    private static final long LARGEST = 5_000_000;

    private final Path file;

    RatesFile(JobProperties properties) {
        this.file = properties.ratesFile();
        if (Files.isRegularFile(file)) {
            try {
                PayRates.use(PayRates.read(text(file)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("The exchange rates in {} cannot be read, those that come with the portal are used", file, e);
            }
        }
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public PayRates load(Path source) {
        try {
            if (Files.size(source) > LARGEST) {
                throw new IllegalArgumentException("This file is too large for a table of exchange rates.");
            }
            String text = text(source);
            PayRates rates = PayRates.read(text);
            keep(text);
            PayRates.use(rates);
            return PayRates.current();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + source + " cannot be read", e);
        }
    }

    /** The file without a byte order mark, which spreadsheets write. */
    private static String text(Path source) throws IOException {
        try (InputStream in = BOMInputStream.builder().setPath(source).get()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whole or not at all. */
    private void keep(String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path next = Files.writeString(Files.createTempFile(folder, "rates", ".csv"), text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
