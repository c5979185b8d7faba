package org.jobatlas.feedback.internal.review;

import org.jobatlas.feedback.PostingReports;
import org.jobatlas.shared.Decisions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Postings that people reported. */
@Component
@Order(30)
class WaitingReports implements Decisions {

    /** More than anybody handles in a day. */
    private static final int MOST = 1000;

    private final PostingReports reports;

    WaitingReports(PostingReports reports) {
        this.reports = reports;
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public long waiting() {
        return reports.open(MOST).size();
    }

    @Override
    public String address() {
        return "admin/reports";
    }
}
