package org.jobatlas.recommendation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Recommendations.Stage;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.UnreadableResumeException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The same pipeline as the web page, on the command line. */
@Component
@Command(
        name = "recommend",
        mixinStandardHelpOptions = true,
        description = "Finds jobs for a resume and says why. Works while the portal runs on the same folder.")
class RecommendCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;
    private static final long MOST_BYTES = 100L << 20;

    @Parameters(paramLabel = "RESUME", description = "A PDF, DOCX, ODT, RTF, HTML or text file.")
    private @Nullable Path file;

    @Option(names = "--top", defaultValue = "10", description = "How many jobs, 1 to 100 (default: 10).")
    private int top;

    @Option(names = "--diversity", description = "From 0 (closest) to 1 (broad); default 0.3.")
    private double diversity = RecommendationSettings.DEFAULT_DIVERSITY;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Recommendations recommendations;
    private final ListPrinter printer;

    RecommendCommand(Recommendations recommendations, ListPrinter printer) {
        this.recommendations = recommendations;
        this.printer = printer;
    }

    @Override
    public Integer call() {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (top < 1 || top > 100 || !(diversity >= 0 && diversity <= 1)) {
            err.println("--top goes from 1 to 100 and --diversity from 0 to 1.");
            return UNUSABLE;
        }
        try {
            ResumeFile resume = read(java.util.Objects.requireNonNull(file));
            Map<String, Duration> stages = new LinkedHashMap<>();
            Profile profile = profile(resume, stages);
            RecommendationList list = recommendations.preview(
                    profile,
                    RecommendationSettings.DEFAULT.withDiversity(diversity).withSize(top));
            stages.putAll(list.stages());
            if (json) {
                printer.printJson(list, stages, out);
            } else {
                printer.printText(list, stages, out);
            }
            out.flush();
            return 0;
        } catch (NoSuchFileException e) {
            err.println("There is no file " + file + ".");
        } catch (IOException e) {
            err.println("The file " + file + " cannot be read: " + e.getMessage());
        } catch (UnreadableResumeException e) {
            err.println(e.getMessage());
        }
        return UNUSABLE;
    }

    private static ResumeFile read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new UnreadableResumeException(
                    UnreadableResumeException.Reason.TOO_LARGE, "The file is too large for a resume.");
        }
        return new ResumeFile(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private Profile profile(ResumeFile resume, Map<String, Duration> stages) {
        long[] begun = {System.nanoTime()};
        String[] stage = {"start"};
        Profile profile = recommendations.read(resume, next -> {
            finish(stages, stage[0], begun[0]);
            stage[0] = next == Stage.READING ? "read" : "understand";
            begun[0] = System.nanoTime();
        });
        finish(stages, stage[0], begun[0]);
        stages.remove("start");
        return profile;
    }

    private static void finish(Map<String, Duration> stages, String stage, long begun) {
        stages.put(stage, Duration.ofNanos(System.nanoTime() - begun));
    }
}
