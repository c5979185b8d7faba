package org.jobatlas.job.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Phase;
import org.jobatlas.job.internal.writing.OwnWritingCase;
import org.jobatlas.testing.MortalProcess;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A process that writes an import ends as by a power cut; the next one goes on behind it, and another takes it all back. */
class KilledImportIT extends OwnWritingCase {

    private static final int ROWS = 10_000;

    @Autowired
    CompanyImports imports;

    @Autowired
    ImportWriter writer;

    @Autowired
    ImportReading reading;

    @Autowired
    Environment environment;

    @Test
    void goesOnWithNothingTwiceAndIsTakenBackWhole() throws IOException, InterruptedException {
        UUID id = imports.begin(company, "many.csv");
        for (int from = 0; from < ROWS; from += 200) {
            imports.add(
                    id,
                    IntStream.range(from, from + 200)
                            .mapToObj(i -> CompanyImportsIT.row(i + 2, "r" + i, "Carpenter " + i, "Planks and nails."))
                            .toList());
        }
        imports.end(id, true);
        imports.confirm(id, true);
        liveAndDie(EndlessImporting.class, 7);
        assertThat(imports.get(id).phase()).isEqualTo(Phase.RUNNING);
        assertThat(imports.get(id).written()).isBetween(300, ROWS - 1).isEqualTo(postings());
        writeOn();
        assertThat(imports.get(id).phase()).isEqualTo(Phase.DONE);
        assertThat(imports.get(id).count(Outcome.NEW)).isEqualTo(ROWS);
        assertThat(postings()).isEqualTo(ROWS);
        assertThat(versions()).isEqualTo(ROWS);
        imports.undo(id);
        liveAndDie(EndlessImporting.class, 3);
        writeOn();
        assertThat(imports.get(id).phase()).isEqualTo(Phase.UNDONE);
        assertThat(open()).isZero();
    }

    @Test
    void whatItWasReadingIsSaidToBeBrokenAsSoonAsItIsSilent() throws IOException, InterruptedException {
        List<String> said =
                liveAndDie(EndlessReading.class, 3, "--company=" + company.value(), "--recruiter=" + recruiter.value());
        UUID lost = said.stream()
                .filter(line -> line.startsWith("reads "))
                .map(line -> UUID.fromString(line.substring("reads ".length())))
                .findFirst()
                .orElseThrow();
        UUID ours = imports.begin(company, "ours.csv");
        reading.watch();
        assertThat(imports.get(lost).phase()).isEqualTo(Phase.READING);
        assertThat(imports.get(lost).rows()).isPositive();
        database.sql("update posting_import set beat_at = beat_at - make_interval(secs => 16) where id in (?, ?)")
                .params(lost, ours)
                .update();
        reading.watch();
        assertThat(imports.get(lost).phase()).isEqualTo(Phase.BROKEN);
        assertThat(imports.get(ours).phase()).isEqualTo(Phase.READING);
        imports.discard(lost);
        imports.discard(ours);
    }

    private void writeOn() {
        while (writer.step()) {
            // a page after the other
        }
    }

    private int postings() {
        return count("select count(*) from posting where company_id = ?");
    }

    private int open() {
        return count("select count(*) from posting where company_id = ? and status = 'PUBLISHED'");
    }

    private int versions() {
        return count(
                "select count(*) from posting_version v join posting p on p.id = v.posting_id where company_id = ?");
    }

    private int count(String sql) {
        return database.sql(sql).param(company.value()).query(Integer.class).single();
    }

    private List<String> liveAndDie(Class<?> program, int pages, String... more)
            throws IOException, InterruptedException {
        return new MortalProcess(program, environment, more).killedAt(pages, "page"::equals);
    }
}
