package org.jobatlas.evaluation.internal.input;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            List<String> texts = Files.readAllLines(file, StandardCharsets.UTF_8);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String text = i == 0 ? withoutMark(texts.get(i)) : texts.get(i);
                if (!text.isBlank()) {
                    lines.add(new Line(file, i + 1, text));
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

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
