package org.jobatlas.evaluation.internal.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.UnreadableResumeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts of resumes, given as they are or as files. */
@Component
public class EvaluatedResumeTexts {

    private static final int LONGEST_PATH = 500;
    private static final long MOST_BYTES = 100L << 20;

    private final ResumeTextExtractor extractor;

    EvaluatedResumeTexts(ResumeTextExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The text, or that of the file it names beside the file of the line.
     *
     * @param isFile whether it must be a file
     */
    String textOf(Line line, String text, boolean isFile) {
        Path file = beside(line.file(), text);
        if (file != null && Files.isRegularFile(file)) {
            try {
                return read(file);
            } catch (UnusableInputException e) {
                throw line.unusable(withoutStop(String.valueOf(e.getMessage())));
            }
        }
        if (isFile) {
            throw line.unusable("there is no file " + text);
        }
        return text;
    }

    /** The text of a resume's file, by the portal's own reader. */
    public String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnusableInputException(file + " is too large for a resume.");
            }
            String name = String.valueOf(file.getFileName());
            return extractor
                    .extract(new ResumeFile(name, Files.readAllBytes(file)))
                    .text();
        } catch (UnreadableResumeException e) {
            throw new UnusableInputException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UnusableInputException(file + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static @Nullable Path beside(Path file, String name) {
        if (name.isEmpty() || name.length() > LONGEST_PATH || name.indexOf('\n') >= 0) {
            return null;
        }
        try {
            return file.toAbsolutePath().resolveSibling(name);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
