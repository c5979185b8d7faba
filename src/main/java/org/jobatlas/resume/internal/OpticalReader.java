package org.jobatlas.resume.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the machine has for reading pictures.
 *
 * @param languages Tesseract's codes of the languages to read, none where Tesseract is missing
 */
record OpticalReader(List<String> languages) {

    static final OpticalReader ABSENT = new OpticalReader(List.of());

    private static final Logger log = LoggerFactory.getLogger(OpticalReader.class);
    private static final List<String> WANTED = List.of("eng", "swe", "fra", "deu");

    OpticalReader {
        languages = List.copyOf(languages);
    }

    boolean present() {
        return !languages.isEmpty();
    }

    /** Tesseract's own notation of several languages. */
    String languageParameter() {
        return String.join("+", languages);
    }

    /** Asks the {@code tesseract} of the search path once what it can read. */
    static OpticalReader detect() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return ABSENT;
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Set<String> installed = answer.lines().map(String::trim).collect(Collectors.toSet());
            return new OpticalReader(readable(installed));
        } catch (IOException e) {
            log.debug("No tesseract on the search path", e);
            return ABSENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ABSENT;
        }
    }

    private static List<String> readable(Set<String> installed) {
        Stream<String> wanted = WANTED.stream().filter(installed::contains);
        return wanted.toList();
    }
}
