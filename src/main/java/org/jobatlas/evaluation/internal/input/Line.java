package org.jobatlas.evaluation.internal.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.BOMInputStream;
import org.jobatlas.evaluation.UnusableInputException;

/**
 * One line of a text file, and where it stands.
 *
 * @param number from 1
 */
public record Line(Path file, int number, String text) {

    /** The lines that are not blank. */
    public static List<Line> of(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnusableInputException(file + " is a folder, not a file.");
        }
        try {
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String text : texts(file)) {
                number++;
                if (!text.isBlank()) {
                    lines.add(new Line(file, number, text));
                }
            }
            return lines;
        } catch (NoSuchFileException e) {
            throw new UnusableInputException("There is no file " + file + ".", e);
        } catch (MalformedInputException e) {
            throw new UnusableInputException(file + " is not text in UTF-8.", e);
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    public UnusableInputException unusable(String why) {
        return new UnusableInputException(file + ", line " + number + ": " + why + ".");
    }

    private static List<String> texts(Path file) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        try (InputStream in = BOMInputStream.builder().setPath(file).get();
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, strict))) {
            return reader.readAllLines();
        }
    }
}
