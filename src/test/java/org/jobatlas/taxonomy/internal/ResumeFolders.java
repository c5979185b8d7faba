package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Sample resumes in folders that stand for one field of work; the folder is a weak label. */
final class ResumeFolders {
    private static final int PER_FOLDER = 10;

    private ResumeFolders() {}

    static List<TrainingText> read(Path folders, FieldMapping mapping) throws IOException {
        List<TrainingText> resumes = new ArrayList<>();
        for (Path folder : first(Integer.MAX_VALUE, folders)) {
            String name = folder.getFileName().toString();
            Optional<String> field = mapping.category("folder", name);
            for (Path file : field.isPresent() ? first(PER_FOLDER, folder) : List.<Path>of()) {
                try (PDDocument document = Loader.loadPDF(file.toFile())) {
                    resumes.add(new TrainingText(
                            "resume",
                            name,
                            field.get(),
                            new PDFTextStripper().getText(document).strip()));
                }
            }
        }
        return resumes;
    }

    private static List<Path> first(int limit, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().limit(limit).toList();
        }
    }
}
