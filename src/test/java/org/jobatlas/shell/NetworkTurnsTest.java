package org.jobatlas.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NetworkTurnsTest {

    private static final String CROWDED = "203.0.113.7";
    private static final String ELSEWHERE = "198.51.100.1";
    private static final int AT_ONCE = 3;

    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<Future<?>> asked = new ArrayList<>();
    private final AtomicInteger begun = new AtomicInteger();
    private String path = "/search";
    private NetworkTurns turns = new NetworkTurns(AT_ONCE, Duration.ofMinutes(1));

    @AfterEach
    void everybodyIsAnswered() throws Exception {
        answered.countDown();
        for (Future<?> each : asked) {
            each.get(1, TimeUnit.MINUTES);
        }
        visitors.close();
    }

    private void asks(String method, String address, FilterChain work) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        asked.add(visitors.submit(() -> {
            turns.doFilter(request, new MockHttpServletResponse(), work);
            return null;
        }));
    }

    private void crowd(String method) {
        for (int i = 0; i < 20; i++) {
            asks(method, CROWDED, (request, response) -> {
                begun.incrementAndGet();
                hold(answered);
            });
        }
    }

    private static void hold(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aCrowdFromOneNetworkIsAnsweredAFewAtATimeAndOthersAtOnce() throws Exception {
        crowd("GET");
        await().until(begun::get, number -> number == AT_ONCE);
        asks("GET", ELSEWHERE, (request, response) -> {});
        asked.getLast().get(10, TimeUnit.SECONDS);
        assertThat(begun).hasValue(AT_ONCE);
        answered.countDown();
        await().until(begun::get, number -> number == 20);
    }

    @Test
    void whoeverHasWaitedLongIsAnsweredAllTheSame() {
        turns = new NetworkTurns(AT_ONCE, Duration.ofMillis(1));
        crowd("GET");
        await().until(begun::get, number -> number == 20);
    }

    @Test
    void whatIsSentTakesNoTurn() {
        crowd("POST");
        await().until(begun::get, number -> number == 20);
    }

    @Test
    void pagesThatWaitForNewsTakeNoTurn() {
        path = "/VAADIN/push";
        crowd("GET");
        await().until(begun::get, number -> number == 20);
    }
}
