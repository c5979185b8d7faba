package org.jobatlas.resume.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jobatlas.resume.UnreadableResumeException.Reason.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jobatlas.resume.FairOrder.Claimant;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.junit.jupiter.api.Test;

/** Everybody has a turn, whatever one of them sends; files are stood for by what a test lets them end with. */
class ReadingQueueTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final BlockingQueue<Upload> begun = new LinkedBlockingQueue<>();
    private ReadingQueue queue = queue(Map.of("parallel", "1"));

    @Test
    void aFlooderDelaysAnotherVisitorByNoMoreThanOneFile() throws Exception {
        queue = queue(Map.of("parallel", "1", "queue.per-person", "12"));
        List<Upload> flood = IntStream.range(0, 12)
                .mapToObj(file -> upload("flooder", "network-a", "flood-" + file))
                .toList();
        assertThat(nextBegun()).isEqualTo(flood.getFirst());
        Upload visitor = upload("visitor", "network-b", "resume");
        assertThat(visitor.place()).isEqualTo(1);
        flood.getFirst().end();
        assertThat(nextBegun()).isEqualTo(visitor);
        endAll(Stream.concat(Stream.of(visitor), flood.stream()).toList());
    }

    @Test
    void manySessionsOfOneNetworkDoNotDelayAnotherNetworkEither() throws Exception {
        List<Upload> flood = IntStream.range(0, 12)
                .mapToObj(file -> upload("session-" + file, "network-a", "flood-" + file))
                .toList();
        nextBegun();
        Upload visitor = upload("visitor", "network-b", "resume");
        flood.getFirst().end();
        assertThat(nextBegun()).isEqualTo(visitor);
        endAll(Stream.concat(Stream.of(visitor), flood.stream()).toList());
    }

    @Test
    void noNetworkHoldsTheLastFreeProcess() throws Exception {
        queue = queue(Map.of("parallel", "2"));
        List<Upload> flood = IntStream.range(0, 4)
                .mapToObj(file -> upload("session-" + file, "network-a", "flood-" + file))
                .toList();
        nextBegun();
        Upload visitor = upload("visitor", "network-b", "resume");
        assertThat(visitor.place()).isZero();
        assertThat(nextBegun()).isEqualTo(visitor);
        endAll(Stream.concat(Stream.of(visitor), flood.stream()).toList());
    }

    @Test
    void peopleOfOneNetworkTakeTurns() throws Exception {
        Upload first = upload("flooder", "office", "1");
        Upload second = upload("flooder", "office", "2");
        Upload third = upload("flooder", "office", "3");
        Upload colleague = upload("colleague", "office", "resume");
        assertThat(List.of(second.place(), third.place(), colleague.place())).containsExactly(1, 2, 1);
        assertThat(second.place()).as("moved back by the colleague").isEqualTo(2);
        assertThat(third.place()).isEqualTo(3);
        nextBegun();
        first.end();
        assertThat(nextBegun()).isEqualTo(colleague);
        endAll(List.of(colleague, second, third));
    }

    @Test
    void theSameFileThatTookTooLongCostsTheParserItsTimeOnce() throws Exception {
        queue = queue(Map.of("parallel", "2"));
        List<Upload> twelve = IntStream.range(0, 12)
                .mapToObj(person -> upload("person-" + person, "network-" + person, "killer"))
                .toList();
        nextBegun().failWith(TOO_SLOW);
        assertThat(twelve.stream().map(Upload::reason).toList()).containsOnlyOnce(TOO_SLOW);
        assertThat(twelve.stream().map(Upload::reason).filter(TOO_SLOW_BEFORE::equals))
                .hasSize(11);
        assertThat(upload("later", "elsewhere", "killer").reason()).isEqualTo(TOO_SLOW_BEFORE);
        assertThat(begun).isEmpty();
        now = now.plus(Duration.ofMinutes(61));
        upload("next day", "elsewhere", "killer");
        nextBegun().end();
    }

    @Test
    void whoeverSendsSeveralCostlyFilesPausesAndNobodyElseDoes() throws Exception {
        for (int file = 0; file < 3; file++) {
            Upload upload = upload("flooder", "network", "killer-" + file);
            nextBegun().failWith(TOO_COMPLEX);
            assertThat(upload.reason()).isEqualTo(TOO_COMPLEX);
        }
        assertThat(upload("flooder", "network", "other").reason()).isEqualTo(TOO_MANY_FAILED);
        upload("visitor", "network", "resume");
        nextBegun().end();
        now = now.plus(Duration.ofMinutes(11));
        upload("flooder", "network", "resume");
        nextBegun().end();
    }

    @Test
    void anOrdinaryRefusalIsNotHeldAgainstAnybody() throws Exception {
        for (int time = 0; time < 5; time++) {
            Upload upload = upload("visitor", "network", "locked");
            nextBegun().failWith(ENCRYPTED);
            assertThat(upload.reason()).isEqualTo(ENCRYPTED);
        }
    }

    @Test
    void placesMoveUpAndWhoeverGivesUpLeavesTheLineAtOnce() throws Exception {
        Upload first = upload("a", "1", "a");
        Upload second = upload("b", "2", "b");
        Upload third = upload("c", "3", "c");
        assertThat(first.place()).isZero();
        assertThat(second.place()).isEqualTo(1);
        assertThat(third.place()).isEqualTo(2);
        second.turn.cancel();
        assertThat(second.reason()).isEqualTo(CANCELLED);
        assertThat(third.place()).isEqualTo(1);
        nextBegun().end();
        assertThat(third.place()).isZero();
        assertThat(nextBegun()).isEqualTo(third);
        third.end();
    }

    @Test
    void aFileThatWasGivenUpWhileItWasReadIsReadForNobodyAndItsFailureRemembered() throws Exception {
        Upload dropped = upload("a", "1", "killer");
        Upload read = nextBegun();
        dropped.turn.cancel();
        read.failWith(TOO_SLOW);
        dropped.reason();
        assertThat(upload("a", "1", "killer").reason()).isEqualTo(TOO_SLOW_BEFORE);
        Upload good = upload("a", "1", "good");
        nextBegun();
        good.turn.cancel();
        good.end();
        assertThat(good.reason()).isEqualTo(CANCELLED);
    }

    @Test
    void aPersonANetworkAndThePortalHaveLimits() throws Exception {
        queue = queue(Map.of("parallel", "1", "queue.per-person", "2", "queue.per-network", "4", "queue.waiting", "5"));
        List<Upload> taken = Stream.of("a1", "a2", "b1", "b2")
                .map(file -> upload(file.substring(0, 1), "network", file))
                .toList();
        assertThat(upload("c", "network", "x").reason()).isEqualTo(TOO_MANY_OF_NETWORK);
        assertThat(upload("a", "network", "x").reason()).isEqualTo(TOO_MANY_OF_YOURS);
        assertThat(upload("a", "on the way", "x").reason()).isEqualTo(TOO_MANY_OF_YOURS);
        Upload other = upload("d", "other", "y");
        Upload another = upload("e", "another", "z");
        assertThat(upload("f", "third", "q").reason()).isEqualTo(BUSY);
        endAll(Stream.concat(taken.stream(), Stream.of(other, another)).toList());
    }

    @Test
    void theBytesThatWaitAreLimited() throws Exception {
        queue = queue(Map.of("parallel", "1", "queue.memory", "100B"));
        Upload first = upload("a", "1", "a", 50);
        assertThat(upload("b", "1", "b", 1).reason()).isEqualTo(TOO_MANY_OF_NETWORK);
        Upload second = upload("c", "2", "c", 50);
        assertThat(upload("d", "3", "d", 1).reason()).isEqualTo(BUSY);
        endAll(List.of(first, second));
    }

    @Test
    void whoeverWaitsLongerThanPatienceIsAskedToTryAgain() throws Exception {
        queue = queue(Map.of("parallel", "1", "queue.patience", "20ms"));
        Upload first = upload("a", "1", "a");
        assertThat(upload("b", "2", "b").reason()).isEqualTo(BUSY);
        assertThat(queue.waiting()).isZero();
        endAll(List.of(first));
    }

    private ReadingQueue queue(Map<String, String> settings) {
        ResumeProperties limits = Limits.of(settings);
        return new ReadingQueue(limits, new FailedFiles(limits, clock));
    }

    private Upload nextBegun() throws InterruptedException {
        Upload next = begun.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("a file begins").isNotNull();
        return next;
    }

    private static void endAll(List<Upload> uploads) {
        uploads.forEach(Upload::end);
        uploads.forEach(upload -> upload.outcome.join());
    }

    private Upload upload(String person, String network, String content) {
        return upload(person, network, content, 1);
    }

    /** Returns when the file has a place or was refused. */
    private Upload upload(String person, String network, String content, long size) {
        Upload upload = new Upload();
        Claim claim = new Claim(new Claimant(network, person), upload.turn, content, size);
        Thread.ofVirtual().start(() -> {
            try {
                queue.read(claim, () -> {
                    begun.add(upload);
                    return upload.read();
                });
                upload.outcome.complete("read");
            } catch (UnreadableResumeException e) {
                upload.outcome.complete(e.reason());
            }
        });
        CompletableFuture.anyOf(upload.joined, upload.outcome).join();
        return upload;
    }

    /** A file that is read until the test lets it end. */
    private static final class Upload {

        private final BlockingQueue<Integer> places = new LinkedBlockingQueue<>();
        private final CompletableFuture<Void> joined = new CompletableFuture<>();
        private final CompletableFuture<Reason> ending = new CompletableFuture<>();
        private final CompletableFuture<Object> outcome = new CompletableFuture<>();
        private final ReadingTurn turn = ReadingTurn.of("session", "network", before -> {
            places.add(before);
            joined.complete(null);
        });

        private String read() {
            Reason failure = ending.join();
            if (failure != null) {
                throw new UnreadableResumeException(failure, "as the test says");
            }
            return "text";
        }

        void end() {
            ending.complete(null);
        }

        void failWith(Reason reason) {
            ending.complete(reason);
        }

        Integer place() throws InterruptedException {
            return places.poll(10, TimeUnit.SECONDS);
        }

        Reason reason() {
            return (Reason) outcome.orTimeout(10, TimeUnit.SECONDS).join();
        }
    }
}
