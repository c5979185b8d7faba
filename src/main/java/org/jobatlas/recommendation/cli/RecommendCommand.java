package org.jobatlas.recommendation.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Profile;
import org.jobatlas.recommendation.Horizon;
import org.jobatlas.recommendation.ListOrder;
import org.jobatlas.recommendation.More;
import org.jobatlas.recommendation.RecommendationList;
import org.jobatlas.recommendation.RecommendationSettings;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Recommendations.Phase;
import org.jobatlas.recommendation.Scope;
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

    @Option(
            names = "--within",
            paramLabel = "KM",
            description = "How far to look, in km around the place in the resume (default: 50).")
    private @Nullable Double within;

    @Option(names = "--country", description = "Look in the whole country of the resume.")
    private boolean country;

    @Option(names = "--anywhere", description = "Look in all countries.")
    private boolean anywhere;

    @Option(names = "--stretch", description = "Show what is less sure or a step too far or back, too.")
    private boolean stretch;

    @Option(names = "--near", paramLabel = "PLACE", description = "Where to look, in place of what the resume says.")
    private @Nullable String near;

    @Option(
            names = "--order",
            defaultValue = "best",
            description = "best (by the model), newest, nearest or words; in the last three no model has a say"
                    + " (default: best).")
    private String order = "best";

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    private final Recommendations recommendations;
    private final Gazetteer gazetteer;
    private final ListPrinter printer;

    RecommendCommand(Recommendations recommendations, Gazetteer gazetteer, ListPrinter printer) {
        this.recommendations = recommendations;
        this.gazetteer = gazetteer;
        this.printer = printer;
    }

    @Override
    public Integer call() {
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> wrong = wrong();
        if (wrong.isPresent()) {
            err.println(wrong.get());
            return UNUSABLE;
        }
        try {
            ResumeFile resume = read(java.util.Objects.requireNonNull(file));
            Map<String, Duration> stages = new LinkedHashMap<>();
            Profile profile = placed(profile(resume, stages));
            RecommendationSettings settings = settings();
            RecommendationList list = recommendations.preview(profile, settings);
            stages.putAll(list.stages());
            List<More> more = Stream.concat(list.more().stream(), recommendations.more(profile, settings).stream())
                    .toList();
            if (json) {
                printer.printJson(list, more, stages, out);
            } else {
                printer.printText(list, more, stages, out);
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

    private Optional<String> wrong() {
        if (within != null && !(within > 0)) {
            return Optional.of("--within is a number of kilometres above 0.");
        }
        if (top < 1 || top > 100 || !(diversity >= 0 && diversity <= 1)) {
            return Optional.of("--top goes from 1 to 100 and --diversity from 0 to 1.");
        }
        if (ListOrder.of(order).isEmpty()) {
            return Optional.of("--order is best, newest, nearest or words.");
        }
        return near == null || gazetteer.find(near).isPresent()
                ? Optional.empty()
                : Optional.of(near + " is no place that is known.");
    }

    private RecommendationSettings settings() {
        Horizon horizon = anywhere ? Horizon.ANYWHERE : country ? Horizon.COUNTRY : Horizon.ASSUMED;
        return RecommendationSettings.DEFAULT
                .withDiversity(diversity)
                .withSize(top)
                .inOrder(ListOrder.of(order).orElse(ListOrder.BEST))
                .withScope(Scope.DEFAULT
                        .guessing(guessed())
                        .within(within == null ? horizon : Horizon.within(within))
                        .withStretch(stretch));
    }

    /** The country of the language settings, the weak guess that the page takes from the browser; null where they name none. */
    private static @Nullable String guessed() {
        String region = System.getProperty("user.country", "");
        return region.length() == 2 ? region : null;
    }

    private Profile placed(Profile profile) {
        return near == null ? profile : profile.withPlace(gazetteer.find(near).orElse(null));
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
            stage[0] = next == Phase.READING ? "read" : "understand";
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
