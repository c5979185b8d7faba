package org.jobatlas.evaluation.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.ListJudging;
import org.jobatlas.evaluation.ModelTrial;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.evaluation.WeightFitting;
import org.jobatlas.hiring.EvidenceAssessment;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import picocli.CommandLine;

/** The whole portal as a command starts it, with ten postings and five queries. */
@StartedAsCommand
@TestPropertySource(
        properties = {
            "jobatlas.data=target/evaluate-it",
            "jobatlas.evaluation.folder=${java.io.tmpdir}/evaluate-it-${random.uuid}"
        })
abstract class EvaluateIntegration {

    static final Path SET = Path.of("src", "test", "resources", "evaluation");

    @Autowired
    Evaluation evaluation;

    @Autowired
    WeightFitting fitting;

    @Autowired
    FieldAssessment fields;

    @Autowired
    ParserAssessment parser;

    @Autowired
    ListJudging lists;

    @Autowired
    EvidenceAssessment evidence;

    @Autowired
    private ModelTrial trial;

    @TempDir
    Path folder;

    final StringWriter printed = new StringWriter();
    final StringWriter complaints = new StringWriter();

    CommandLine command() {
        return new CommandLine(new EvaluateCommand(evaluation, fitting, fields, parser, lists, evidence, trial))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints));
    }
}
