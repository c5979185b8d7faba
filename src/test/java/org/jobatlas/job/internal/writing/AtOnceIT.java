package org.jobatlas.job.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People and the portal's own worker change a posting at the same time. */
class AtOnceIT extends OwnWritingCase {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TransactionTemplate transaction;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void stop() {
        others.close();
    }

    @Test
    void whoeverSavesWhileItsTextIsUnderstoodWaitsAndLosesNothing() throws Exception {
        PostingId id = begun("Boatbuilder");
        assertThat(duringWorkOn(id, () -> writing.save(id, 2, edit("Shipwright", "<p>Planks.</p>"))))
                .isEqualTo(3);
        assertThat(writing.get(id).edit().title()).isEqualTo("Shipwright");
    }

    @Test
    void whoeverPublishesWhileItsTextIsUnderstoodPublishesIt() throws Exception {
        PostingId id = begun("Boatbuilder");
        duringWorkOn(id, () -> lifeCycle.becomeAll(List.of(id), PostingStatus.PUBLISHED));
        assertThat(writing.get(id).status()).isEqualTo(PostingStatus.PUBLISHED);
    }

    @Test
    void ofTwoWhoSaveTheSameEditionAtOnceOneIsTold() throws Exception {
        PostingId id = begun("Boatbuilder");
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Integer>> saves = new ArrayList<>();
        for (AccountId who : List.of(recruiter, colleague)) {
            saves.add(as(who, () -> {
                together.await();
                return writing.save(id, 2, edit("Of " + who, "<p>Planks.</p>"));
            }));
        }
        together.countDown();
        List<Throwable> refused = new ArrayList<>();
        for (Future<Integer> save : saves) {
            try {
                save.get(20, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                refused.add(e.getCause());
            }
        }
        assertThat(refused).hasSize(1).allMatch(EditedMeanwhileException.class::isInstance);
        assertThat(writing.get(id).edition()).isEqualTo(3);
    }

    @Test
    void twoWhoMoveTheSamePostingsInOppositeOrdersBothEnd() throws Exception {
        List<PostingId> ids =
                IntStream.range(0, 12).mapToObj(i -> begun("Boatbuilder " + i)).toList();
        Future<?> one = as(recruiter, () -> lifeCycle.becomeAll(ids, PostingStatus.PUBLISHED));
        Future<?> other = as(colleague, () -> lifeCycle.becomeAll(ids.reversed(), PostingStatus.ARCHIVED));
        one.get(20, TimeUnit.SECONDS);
        other.get(20, TimeUnit.SECONDS);
        assertThat(ids).extracting(id -> writing.get(id).status()).doesNotContain(PostingStatus.DRAFT);
    }

    /** Does it while another transaction has changed the stored posting and has not ended. */
    private <T> T duringWorkOn(PostingId id, Callable<T> work) throws Exception {
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> worker = others.submit(() -> transaction.execute(status -> {
            int rows = database.sql("update posting set version = version + 1, field = 'transport' where id = ?")
                    .param(id.value())
                    .update();
            changed.countDown();
            await(begun);
            return rows;
        }));
        changed.await();
        Future<T> done = as(recruiter, work);
        awaitLock();
        begun.countDown();
        worker.get(20, TimeUnit.SECONDS);
        return done.get(20, TimeUnit.SECONDS);
    }

    /** Until somebody waits for a row in the database. */
    private void awaitLock() throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            boolean waiting = database.sql("select exists (select 1 from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single();
            if (waiting) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> Future<T> as(AccountId who, Callable<T> work) {
        return others.submit(() -> {
            signIn(who);
            return work.call();
        });
    }
}
