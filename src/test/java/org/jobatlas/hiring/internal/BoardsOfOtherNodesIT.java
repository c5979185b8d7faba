package org.jobatlas.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.pipeline.PipelineEar;
import org.jobatlas.hiring.internal.pipeline.PipelineNews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Two nodes on one database: what is done on one is heard on the other, once. */
@SuppressWarnings("NullAway.Init")
class BoardsOfOtherNodesIT extends HiringCase {

    private static final String LISTENS = "datname = current_database() and query like 'listen %'";

    @Autowired
    private DataSource connections;

    @Autowired
    private JsonMapper json;

    @Autowired
    private PipelineNews news;

    @Autowired
    private HiringSlice.Changes changes;

    @Autowired
    private TransactionTemplate transactions;

    private final BlockingQueue<PipelineChanged> elsewhere = new LinkedBlockingQueue<>();
    private PipelineEar here;
    private PipelineEar there;

    @BeforeEach
    void twoNodesListen() {
        here = new PipelineEar(connections, news);
        there = new PipelineEar(
                connections, new PipelineNews(change -> elsewhere.add((PipelineChanged) change), database, json));
        here.start();
        there.start();
        Awaitility.await().until(() -> listeners() == 2);
    }

    @AfterEach
    void nobodyListens() {
        here.stop();
        there.stop();
        Awaitility.await().until(() -> listeners() == 0);
    }

    private long listeners() {
        return database.sql("select count(*) from pg_stat_activity where " + LISTENS)
                .query(Long.class)
                .single();
    }

    @Test
    void aMoveIsHeardOnTheOtherNodeAndOnceOnItsOwn() throws InterruptedException {
        applied();
        asRecruiter();
        assertThat(news()).isEqualTo(new PipelineChanged(posting));
        ApplicantCard seen = card();
        changes.clear();
        pipelines.move(new Move(List.of(Move.Seen.of(seen)), Stage.SCREENED, null));
        var moved = new PipelineChanged(posting, Optional.of(new PipelineChanged.Moved("Robin", 1, Stage.SCREENED)));
        assertThat(news()).isEqualTo(moved);
        transactions.executeWithoutResult(running -> news.changed(posting));
        assertThat(news()).isEqualTo(new PipelineChanged(posting));
        assertThat(elsewhere).isEmpty();
        assertThat(changes.of(posting)).containsExactly(moved, new PipelineChanged(posting));
    }

    @Test
    void whatIsTakenBackIsHeardNowhere() throws InterruptedException {
        transactions.executeWithoutResult(running -> {
            news.changed(posting);
            running.setRollbackOnly();
        });
        transactions.executeWithoutResult(running -> news.tell(new PipelineChanged(
                posting, Optional.of(new PipelineChanged.Moved("the one that counts", 1, Stage.OFFER)))));
        assertThat(news().move().orElseThrow().by()).isEqualTo("the one that counts");
        assertThat(elsewhere).isEmpty();
    }

    @Test
    void aLostConnectionIsReplaced() throws InterruptedException {
        database.sql("select pg_terminate_backend(pid) from pg_stat_activity where " + LISTENS)
                .query((row, number) -> "")
                .list();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> listeners() == 2);
        transactions.executeWithoutResult(running -> news.changed(posting));
        assertThat(news()).isEqualTo(new PipelineChanged(posting));
    }

    private PipelineChanged news() throws InterruptedException {
        PipelineChanged heard = elsewhere.poll(10, TimeUnit.SECONDS);
        assertThat(heard).isNotNull();
        return heard;
    }
}
