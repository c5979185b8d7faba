package org.jobatlas.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jobatlas.demo.SampleResumes;
import org.jobatlas.demo.internal.text.ResumeContent;
import org.jobatlas.demo.internal.text.ResumePdf;
import org.jobatlas.recommendation.SampleResume;

/** Writes the sample resumes anew from their sources; run it after changing one and commit the files. */
final class SampleResumeFiles {

    private static final Path FOLDER = Path.of("src/main/resources/demo/resumes");

    private SampleResumeFiles() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        for (SampleResume sample : new SampleResumes().list()) {
            ResumeContent resume = ResumeContent.read("/demo/resume-sources/" + sample.id() + ".yaml");
            byte[] file = sample.fileName().endsWith(".pdf") ? ResumePdf.write(resume, -1) : ResumeDocx.write(resume);
            Files.write(FOLDER.resolve(sample.fileName()), file);
        }
    }
}
