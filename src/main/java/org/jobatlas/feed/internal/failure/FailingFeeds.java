package org.jobatlas.feed.internal.failure;

import org.jobatlas.feed.FeedFailures;
import org.jobatlas.shared.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sources whose last import failed. */
@Component
@Order(30)
class FailingFeeds implements Decisions {

    private final FeedFailures failures;

    FailingFeeds(FeedFailures failures) {
        this.failures = failures;
    }

    @Override
    public String kind() {
        return "feed";
    }

    @Override
    public long waiting() {
        return failures.count();
    }

    @Override
    public String address() {
        return "admin/feeds";
    }
}
