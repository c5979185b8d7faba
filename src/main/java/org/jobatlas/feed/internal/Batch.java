package org.jobatlas.feed.internal;

import java.util.ArrayList;
import java.util.List;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.SaveSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Collects postings and saves them together; where that fails, one by one, so that a bad one does not take others with it. */
final class Batch {

    private static final Logger log = LoggerFactory.getLogger(Batch.class);

    private final PostingCatalogue catalogue;
    private final RejectsFile rejects;
    private final int size;
    private final List<Read> waiting = new ArrayList<>();
    private SaveSummary saved = new SaveSummary(0, 0, 0);
    private long rows;

    Batch(PostingCatalogue catalogue, RejectsFile rejects, int size) {
        this.catalogue = catalogue;
        this.rejects = rejects;
        this.size = size;
    }

    /** Takes what became of a row; true when that filled the batch and it was saved. */
    boolean add(Result result) {
        rows++;
        switch (result) {
            case Read read -> waiting.add(read);
            case FeedEntry.Rejected rejected -> rejects.add(rejected);
        }
        if (waiting.size() < size) {
            return false;
        }
        save();
        return true;
    }

    void save() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            saved = saved.plus(
                    catalogue.saveAll(waiting.stream().map(Read::draft).toList()));
        } catch (DataAccessException e) {
            log.debug("A batch is saved one by one", e);
            waiting.forEach(this::saveAlone);
        }
        waiting.clear();
    }

    private void saveAlone(Read read) {
        try {
            saved = saved.plus(catalogue.saveAll(List.of(read.draft())));
        } catch (DataAccessException e) {
            String reason = "could not be stored: " + e.getMostSpecificCause().getMessage();
            rejects.add(new FeedEntry.Rejected(read.line(), reason, read.draft().title()));
        }
    }

    SaveSummary saved() {
        return saved;
    }

    long rows() {
        return rows;
    }
}
