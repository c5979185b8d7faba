package org.jobatlas.evaluation.internal;

import java.nio.file.Path;
import java.util.List;
import org.jobatlas.account.SystemRights;
import org.jobatlas.evaluation.JudgedFiles;
import org.jobatlas.evaluation.cli.CommandSlice;
import org.jobatlas.job.PostingId;
import org.jobatlas.search.internal.TestIndex;
import org.jobatlas.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal as a command starts it, on the judged set of the project; all tests of this kind share one start and one index. */
@SpringBootTest(
        classes = CommandSlice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "jobatlas.data=target/relevance-test",
            "jobatlas.evaluation.folder=${java.io.tmpdir}/relevance-test-${random.uuid}",
            "jobatlas.background=false",
            "jobatlas.warm-up=false",
            "spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig"
        })
@ActiveProfiles("command")
@ContextConfiguration(initializers = {TestDatabase.class, TestIndex.class})
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
