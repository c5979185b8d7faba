package org.jobatlas.profile.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.profile.NoResumeException;
import org.jobatlas.profile.ReadResume;
import org.jobatlas.profile.ResumeReader;
import org.jobatlas.profile.internal.JsonResume;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Shows what is read from a resume; nothing is kept. */
@Component
@Profile("command")
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description =
                "Prints what a resume says as JSON Resume 1.0 and keeps nothing. Exit code 2 where it is no resume.")
class ReadCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final long MOST_BYTES = 100L << 20;

    @Parameters(paramLabel = "RESUME", description = "A PDF, DOCX, ODT, RTF, HTML or text file, or a picture of one.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print JSON (it always does).")
    @SuppressWarnings("UnusedVariable") // accepted as the other commands do
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final ResumeTextExtractor texts;
    private final ResumeReader reader;
    private final Taxonomy taxonomy;
    private final JsonMapper mapper;

    ReadCommand(ResumeTextExtractor texts, ResumeReader reader, Taxonomy taxonomy, JsonMapper mapper) {
        this.texts = texts;
        this.reader = reader;
        this.taxonomy = taxonomy;
        this.mapper = mapper;
    }

    @Override
    public Integer call() {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            ResumeText text = texts.extract(content(Objects.requireNonNull(file)));
            print(reader.read(text.text()));
            return 0;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read: " + e.getMessage() + ".");
        } catch (UnreadableResumeException | NoResumeException e) {
            err.println(e.getMessage());
        }
        err.flush();
        return UNUSABLE;
    }

    private static ResumeFile content(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableResumeException(
                    UnreadableResumeException.Reason.TOO_LARGE, "The file is too large for a resume.");
        }
        return new ResumeFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    /** In UTF-8 whatever the terminal says: it is read by programs. */
    private void print(ReadResume resume) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new JsonResume(resume, taxonomy).document()));
        out.flush();
    }
}
