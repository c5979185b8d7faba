package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sample resumes in folders; which of them stand for one field of work is written in {@code field-classifier/resume-folders.csv}. */
public final class ResumeFolders {
    private ResumeFolders() {}

    /** The resumes of all folders that have a field at all, sorted by folder and file. */
    public static List<Resume> read(Path folders) throws IOException {
        List<Resume> resumes = new ArrayList<>();
        for (CSVRecord row : rows()) {
            if (!row.get("field").equals("-")) {
                for (Path file : sorted(folders.resolve(row.get("folder")))) {
                    resumes.add(new Resume(
                            row.get("folder"),
                            row.get("field"),
                            row.get("stands").equals("yes"),
                            text(file)));
                }
            }
        }
        return resumes;
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ResumeFolders.class.getResourceAsStream("/field-classifier/resume-folders.csv")),
                StandardCharsets.UTF_8)) {
            return Tables.read(reader, ',');
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /**
     * A resume.
     *
     * @param folder where it was filed
     * @param field the field that comes nearest to the folder
     * @param stands whether the folder stands for that field
     * @param text as extracted
     */
    public record Resume(String folder, String field, boolean stands, String text) {}
}
