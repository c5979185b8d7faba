package org.jobatlas.resume.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jobatlas.account.SystemRights;
import org.jobatlas.resume.ResumeKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks after stored resumes. */
@Component
@Command(
        name = "resumes",
        mixinStandardHelpOptions = true,
        description = "rotate-key: seals every stored resume with a new key and drops the old one."
                + " Works while the portal runs on the same folder; one that was cut off goes on when started again.")
class ResumesCommand implements Callable<Integer> {

    private static final String ROTATE = "rotate-key";

    @Parameters(paramLabel = "ACTION", description = "rotate-key")
    private @Nullable String action;

    @Spec
    private @Nullable CommandSpec spec;

    private final ResumeKeys keys;

    ResumesCommand(ResumeKeys keys) {
        this.keys = keys;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        if (!ROTATE.equals(action)) {
            line.getErr().println("The action is rotate-key.");
            return 2;
        }
        ResumeKeys.Sealing sealing = SystemRights.call(keys::rotate);
        line.getOut().println("A new key is in use; " + sealing.sealed() + " stored resumes were sealed with it.");
        line.getOut().flush();
        if (sealing.unreadable() > 0) {
            line.getErr()
                    .println("Files that no key opens: " + sealing.unreadable()
                            + ". They were left as they are, and the older keys are kept; the log names them.");
            return 1;
        }
        return 0;
    }
}
