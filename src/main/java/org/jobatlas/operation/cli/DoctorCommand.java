package org.jobatlas.operation.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.operation.Diagnosis;
import org.jobatlas.operation.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: a table of all checks; exit code 1 if anything is broken. */
@Component
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at everything the portal needs: Java, model, database, index and more.")
class DoctorCommand implements Callable<Integer> {

    private final Diagnosis diagnosis;

    @Spec
    private @Nullable CommandSpec spec;

    DoctorCommand(Diagnosis diagnosis) {
        this.diagnosis = diagnosis;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("Not started by the command line");
        }
        List<Finding> findings = SystemRights.call(diagnosis::findings);
        PrintWriter out = spec.commandLine().getOut();
        int width = findings.stream()
                .mapToInt(finding -> finding.subject().length())
                .max()
                .orElse(0);
        findings.forEach(finding ->
                out.printf("%-4s  %-" + width + "s  %s%n", finding.level(), finding.subject(), finding.says()));
        out.flush();
        boolean broken = findings.stream().anyMatch(finding -> finding.level() == Finding.Level.FAIL);
        return broken ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }
}
