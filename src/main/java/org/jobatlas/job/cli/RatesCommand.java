package org.jobatlas.job.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import org.jobatlas.account.SystemRights;
import org.jobatlas.job.PayRates;
import org.jobatlas.job.PayRatesUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rates [FILE]}. */
@Component
@Command(
        name = "rates",
        description =
                "Shows the exchange rates by which pay is compared, or takes over newer ones of the European Central"
                        + " Bank.")
class RatesCommand implements Runnable {

    private final PayRatesUpdate update;

    @Spec
    private @Nullable CommandSpec spec;

    RatesCommand(PayRatesUpdate update) {
        this.update = update;
    }

    @Override
    public void run() {
        PayRates rates = PayRates.current();
        PrintWriter out = commandLine().getOut();
        out.printf(Locale.ENGLISH, "Exchange rates of %s: one euro is%n", rates.date());
        new TreeSet<>(rates.perEuro().keySet())
                .forEach(code -> out.printf(
                        Locale.ENGLISH, "  %s %,.4f%n", code, rates.perEuro().get(code)));
        out.flush();
    }

    @Command(name = "import", description = "Takes over the rates of a file such as the bank's eurofxref.csv.")
    int importFile(@Parameters(paramLabel = "FILE", description = "a file of the bank, as CSV") Path file) {
        try {
            PayRates rates = SystemRights.call(() -> update.load(file));
            commandLine()
                    .getOut()
                    .printf(
                            "Pay is compared by the rates of %s from the next start of the portal on, which builds its index anew.%n",
                            rates.date());
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException e) {
            commandLine().getErr().println(e.getMessage());
        } catch (UncheckedIOException e) {
            commandLine().getErr().println(e.getMessage() + ".");
        }
        return CommandLine.ExitCode.USAGE;
    }

    private CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("Not started by the command line");
        }
        return spec.commandLine();
    }
}
