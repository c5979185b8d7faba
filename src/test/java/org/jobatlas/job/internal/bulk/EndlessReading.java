package org.jobatlas.job.internal.bulk;

import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.internal.writing.OwnWritingCase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A process that reads a file of a company into an import until it is killed. */
final class EndlessReading {

    private EndlessReading() {}

    /** Arguments are settings. */
    public static void main(String[] settings) {
        try (ConfigurableApplicationContext context = EndlessImporting.slice(settings)) {
            Environment environment = context.getEnvironment();
            OwnWritingCase.signIn(new AccountId(UUID.fromString(environment.getRequiredProperty("recruiter"))));
            CompanyImports imports = context.getBean(CompanyImports.class);
            UUID id = imports.begin(
                    new CompanyId(UUID.fromString(environment.getRequiredProperty("company"))), "endless.csv");
            System.out.println("reads " + id);
            for (int row = 0; row < CompanyImports.MOST_ROWS; row++) {
                imports.add(id, List.of(CompanyImportsIT.row(row + 2, "e" + row, "Carpenter " + row, "Planks.")));
                context.getBean(ImportReading.class).watch();
                System.out.println("page");
            }
        }
    }
}
