package org.jobatlas.evaluation.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.jobatlas.evaluation.Evaluation;
import org.jobatlas.evaluation.FieldAssessment;
import org.jobatlas.evaluation.ParserAssessment;
import org.jobatlas.evaluation.WeightFitting;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import picocli.CommandLine;

/** The whole portal as a command starts it, with ten postings and five queries. */
@SpringBootTest(
        classes = CommandSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "jobatlas.data=target/evaluate-it",
            "jobatlas.evaluation.folder=${java.io.tmpdir}/evaluate-it-${random.uuid}",
            "jobatlas.background=false",
            "jobatlas.warm-up=false",
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
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

    @TempDir
    Path folder;

    final StringWriter printed = new StringWriter();
    final StringWriter complaints = new StringWriter();

    CommandLine command() {
        return new CommandLine(new EvaluateCommand(evaluation, fitting, fields, parser))
                .setOut(new PrintWriter(printed))
                .setErr(new PrintWriter(complaints));
    }
}
