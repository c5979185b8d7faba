package org.jobatlas.evaluation.internal;

import java.nio.file.Path;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.JudgedFiles;
import org.jobatlas.evaluation.cli.StartedAsCommand;
import org.jobatlas.evaluation.internal.input.CorpusRecord;
import org.jobatlas.evaluation.internal.input.JudgedSetReader;
import org.jobatlas.evaluation.internal.system.CorpusIndex;
import org.jobatlas.job.PostingId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The whole portal as a command starts it, on the judged set of the project; all tests of this kind share one start and one index. */
@StartedAsCommand
@TestPropertySource(
        properties = {
            "jobatlas.data=target/relevance-test",
            "jobatlas.evaluation.folder=${java.io.tmpdir}/relevance-test-${random.uuid}"
        })
public abstract class JudgedSetIntegration {

    private static final Path SET = Path.of("src", "test", "resources", "relevance");

    /** The judged set. */
    protected static final JudgedFiles FILES =
            new JudgedFiles(SET.resolve("corpus.jsonl"), SET.resolve("queries.jsonl"), SET.resolve("qrels.tsv"));

    @Autowired
    private JudgedSetReader reader;

    @Autowired
    private CorpusIndex index;

    /** Makes sure that the judged postings can be found, and tells which they are. */
    protected List<PostingId> publishJudgedSet() {
        List<CorpusRecord> corpus = reader.read(FILES).corpus();
        return SystemRights.call(() -> index.index(corpus, said -> {})).postings();
    }

    List<CorpusRecord> queries() {
        return reader.read(FILES).judged();
    }
}
