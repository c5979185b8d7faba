package org.jobatlas.evaluation.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.EvaluationRequest;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.FittingRequest;
import org.jobatlas.evaluation.ListJudging;
import org.jobatlas.evaluation.ModelTrial;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.evaluation.UnusableInputException;
import org.jobatlas.evaluation.WeightFitting;
import org.jobatlas.hiring.EvidenceAssessment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}, and below it {@code classifier}, {@code parser}, {@code lists}, {@code evidence} and {@code fit}. */
@Component
@Profile("command")
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Measures the ranking on a judged set and writes report.html, report.json and one run file per system.",
        footer = {
            "",
            "The corpus is indexed in a folder of its own that is deleted afterwards; --data DIR keeps it, so that"
                    + " vectors are not",
            "computed again. A query is a posting, a title or a resume ({\"kind\":\"resume\"}, its text or a file)."
        })
class EvaluateCommand implements Callable<Integer> {

    private static final int UNUSABLE = 2;

    @Mixin
    private SetOptions set = new SetOptions();

    @Option(names = "--systems", split = ",", paramLabel = "NAME", description = "Which ones (default: all).")
    private List<String> systems = List.of();

    @Option(names = "--baseline", paramLabel = "NAME", description = "What to compare with (default: vector-128).")
    private @Nullable String baseline;

    @Option(
            names = "--run",
            paramLabel = "FILE",
            description = "Another system's lists as a TREC run; may be repeated.")
    private List<Path> runs = List.of();

    @Option(names = "--weights", paramLabel = "FILE", description = "Also measures these weights.csv of the re-ranker.")
    private @Nullable Path weights;

    @Option(
            names = "--serving",
            paramLabel = "DIR",
            description = "A trained model that serves in what is measured; may be repeated, once for each kind.")
    private List<Path> serving = List.of();

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "Also measures this trained model beside what serves, as full-shadow.")
    private @Nullable Path model;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/evaluation",
            description = "Folder of the report (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("target", "evaluation");

    @Option(names = "--seed", defaultValue = "25", description = "Of all that is drawn (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Spec
    private @Nullable CommandSpec spec;

    private final Evaluation evaluation;
    private final WeightFitting fitting;
    private final FieldAssessment fields;
    private final ParserAssessment parser;
    private final ListJudging lists;
    private final EvidenceAssessment evidence;
    private final ModelTrial trial;

    EvaluateCommand(
            Evaluation evaluation,
            WeightFitting fitting,
            FieldAssessment fields,
            ParserAssessment parser,
            ListJudging lists,
            EvidenceAssessment evidence,
            ModelTrial trial) {
        this.trial = trial;
        this.evidence = evidence;
        this.evaluation = evaluation;
        this.fitting = fitting;
        this.fields = fields;
        this.parser = parser;
        this.lists = lists;
    }

    @Override
    public Integer call() {
        return guarded(lines -> {
            serving.forEach(trial::serve);
            if (model != null) {
                trial.beside(model);
            }
            lines.print(evaluation.run(
                    new EvaluationRequest(set.files(), systems, baseline, runs, weights, out, seed), this::tell));
            tell("The report is " + out.resolve("report.html") + ".");
        });
    }

    @Command(
            name = "classifier",
            mixinStandardHelpOptions = true,
            description = "Measures the classifier of fields of work: macro-F1, confusion and calibration.")
    int classifier(
            @Parameters(paramLabel = "FILE", description = "CSV with a header or JSON Lines: text, title, field.")
                    Path file,
            @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/evaluation", description = "Folder.")
                    Path folder) {
        return guarded(lines -> lines.print(fields.assess(file, folder)));
    }

    @Command(
            name = "parser",
            mixinStandardHelpOptions = true,
            description = "Measures how resumes are read, against JSON truth beside each file.",
            footer = {
                "",
                "Truth: name, place, titles, employers, dates, skills, text; all optional, lists or single texts."
            })
    int parser(
            @Parameters(paramLabel = "DIR", description = "Folder of resumes; cv.pdf has its truth in cv.json.")
                    Path folder,
            @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/evaluation", description = "Folder.")
                    Path report) {
        return guarded(lines -> lines.print(parser.assess(folder, report)));
    }

    @Command(
            name = "evidence",
            mixinStandardHelpOptions = true,
            description = "Measures what is shown of applicants, met or not met with the sentence, on the judged set.")
    int evidence(
            @Option(names = "--differences", description = "Also prints what was judged otherwise.") boolean listed) {
        return guarded(lines -> evidence.assess().forEach(part -> lines.print(part, listed)));
    }

    @Command(
            name = "fit",
            mixinStandardHelpOptions = true,
            description = "Fits the weights of the re-ranker to judged sets and writes weights.csv and card.md.")
    int fit(
            @Mixin SetOptions judged,
            @Mixin FitOptions options,
            @Option(
                            names = "--out",
                            paramLabel = "DIR",
                            defaultValue = "target/reranker",
                            description = "Folder (default: ${DEFAULT-VALUE}); the portal reads models/reranker.")
                    Path folder,
            @Option(names = "--seed", defaultValue = "25", description = "Of folds and pairs.") long drawn) {
        return guarded(lines -> lines.print(fitting.fit(
                new FittingRequest(judged.files(), options.also(), options.kept(), folder, drawn), this::tell)));
    }

    @Command(
            name = "lists",
            mixinStandardHelpOptions = true,
            description =
                    "Draws lists for resumes as a form for a careful reader, or reports on one that was filled in.",
            footer = {
                "",
                "Grades: 2 fits, 1 plausible, 0 wrong; mistake names the kind, such as licence or level.",
                "Without --resumes the form is read and reported on."
            })
    int lists(
            @Mixin ListOptions options,
            @Option(
                            names = "--form",
                            paramLabel = "FILE",
                            defaultValue = "target/evaluation/lists.csv",
                            description = "The form (default: ${DEFAULT-VALUE}).")
                    Path form) {
        return guarded(lines -> {
            ListJudging.Request request = options.request(form);
            if (request == null) {
                lines.print(lists.report(form));
                options.second().ifPresent(second -> lines.print(lists.agreement(form, second)));
            } else {
                ListJudging.Drawn drawn = lists.draw(request, this::tell);
                tell(drawn.resumes() + " resumes, " + drawn.places() + " places to judge: " + form + ".");
            }
        });
    }

    private int guarded(Consumer<Printout> work) {
        return SystemRights.call(() -> {
            try {
                work.accept(
                        new Printout(Objects.requireNonNull(spec).commandLine().getOut()));
                return 0;
            } catch (UnusableInputException e) {
                tell(String.valueOf(e.getMessage()));
                return UNUSABLE;
            }
        });
    }

    private void tell(String sentence) {
        PrintWriter told = Objects.requireNonNull(spec).commandLine().getErr();
        told.println(sentence);
        told.flush();
    }
}
