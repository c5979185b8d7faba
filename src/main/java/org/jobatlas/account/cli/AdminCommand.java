package org.jobatlas.account.cli;

import java.util.Locale;
import org.jobatlas.account.AdministratorInvitation;
import org.jobatlas.account.SystemRights;
import org.jobatlas.shared.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code admin invite E-MAIL}. */
@Component
@Command(name = "admin", description = "Administrators of the portal.")
class AdminCommand implements Runnable {

    private final AdministratorInvitation invitation;

    @Spec
    private @Nullable CommandSpec spec;

    AdminCommand(AdministratorInvitation invitation) {
        this.invitation = invitation;
    }

    @Override
    public void run() {
        commandLine().usage(commandLine().getOut());
    }

    @Command(
            name = "invite",
            mixinStandardHelpOptions = true,
            description =
                    "Prints a link that works once and makes its reader an administrator, after choosing a password.")
    int invite(
            @Parameters(paramLabel = "E-MAIL", description = "the address to sign in with") String typed,
            @Option(names = "--mail", description = "Have the running portal send the link instead of printing it.")
                    boolean byMail) {
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            commandLine().getErr().println("That is no e-mail address. It looks like name@example.org.");
            return CommandLine.ExitCode.USAGE;
        }
        if (byMail) {
            SystemRights.run(() -> invitation.mail(email.get(), Locale.getDefault()));
            commandLine().getOut().println("The running portal sends the link.");
        } else {
            var link = SystemRights.call(() -> invitation.invite(email.get()));
            commandLine().getOut().println("Open this link once, type the address, choose a password, and sign in:");
            commandLine().getOut().println(link);
            commandLine().getOut().println("(Where the portal is elsewhere, set JOBATLAS_ACCOUNT_BASE_URL.)");
        }
        return CommandLine.ExitCode.OK;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not started by the command line");
        }
        return spec.commandLine();
    }
}
