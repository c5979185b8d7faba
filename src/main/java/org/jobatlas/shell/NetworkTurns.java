package org.jobatlas.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jobatlas.account.Network;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers the pages that one network asks for a few at a time, in the order of their arrival, so that a crowd from one place leaves the
 * processors to everybody else. Whoever has waited long is answered all the same: a whole office may stand behind one address. What
 * is sent rather than asked for has no turn, since the sender decides how long it lasts.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class NetworkTurns extends OncePerRequestFilter {

    /** Files of pages, and the open connections on which they wait for news. */
    private static final String RESOURCES = "/VAADIN/";

    private static final int AT_ONCE_PER_PROCESSOR = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Duration patience;

    /** Kept as long as a request of the network has it. */
    private final LoadingCache<Network, Semaphore> turns;

    @Autowired
    NetworkTurns() {
        this(AT_ONCE_PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), PATIENCE);
    }

    NetworkTurns(int atOnce, Duration patience) {
        this.patience = patience;
        this.turns = Caffeine.newBuilder().weakValues().build(network -> new Semaphore(atOnce, true));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod())
                || request.getRequestURI().startsWith(request.getContextPath() + RESOURCES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Semaphore turn = turns.get(Network.of(request.getRemoteAddr()));
        boolean taken = take(turn);
        try {
            chain.doFilter(request, response);
        } finally {
            if (taken) {
                turn.release();
            }
        }
    }

    private boolean take(Semaphore turn) {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
