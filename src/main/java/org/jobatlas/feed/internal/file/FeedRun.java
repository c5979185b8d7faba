package org.jobatlas.feed.internal.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jobatlas.feed.ImportProgress;
import org.jobatlas.feed.PostingSink;
import org.jobatlas.feed.SourceEntry;
import org.jobatlas.feed.SourcePage;
import org.jobatlas.feed.internal.draft.RowFailure;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.job.SourcePostings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saves the pages of one source, each in a transaction; if that fails, one by one, so that a bad posting does not
 * affect others. Remembers which postings were offered, so that missing ones can be closed.
 */
final class FeedRun implements PostingSink {

    private static final Logger log = LoggerFactory.getLogger(FeedRun.class);
    private static final int CLOSED_TOGETHER = 500;
    /** Above this share of rows without a readable id, nothing is said about what is missing. */
    private static final double MOST_UNKNOWN = 0.2;

    private final String source;
    private final Catalogue catalogue;
    private final RejectsFile rejects;
    private final ImportProgress progress;
    private final Set<PostingId> offered = new HashSet<>();
    private final Map<String, Integer> notUnderstood = new TreeMap<>();
    private SaveSummary saved = new SaveSummary(0, 0, 0);
    private int closed;
    private long rows;
    private long unknown;

    /** The catalogue, and which postings of a source are in it. */
    record Catalogue(PostingCatalogue postings, SourcePostings ofSource) {}

    FeedRun(String source, Catalogue catalogue, RejectsFile rejects, ImportProgress progress) {
        this.source = source;
        this.catalogue = catalogue;
        this.rejects = rejects;
        this.progress = progress;
    }

    @Override
    public void accept(SourcePage page) {
        // the last entry for a posting counts
        Map<String, SourceEntry.Offered> offers = new LinkedHashMap<>();
        Set<PostingId> withdrawn = new HashSet<>();
        for (SourceEntry entry : page.entries()) {
            switch (entry) {
                case SourceEntry.Offered offer -> {
                    offer.notUnderstood().forEach(doubt -> notUnderstood.merge(doubt.fact(), 1, Integer::sum));
                    offers.put(offer.posting().sourceId(), offer);
                    withdrawn.remove(id(offer.posting().sourceId()));
                }
                case SourceEntry.Withdrawn withdrawal -> {
                    offers.remove(withdrawal.sourceId());
                    withdrawn.add(id(withdrawal.sourceId()));
                }
                case SourceEntry.Refused refused -> refuse(refused);
            }
        }
        save(List.copyOf(offers.values()));
        close(withdrawn);
        rows += page.entries().size();
        progress.reached(page.done(), page.of(), rows);
    }

    /** A row that cannot be used is still offered. */
    private void refuse(SourceEntry.Refused refused) {
        rejects.add(refused);
        if (refused.sourceId() == null) {
            unknown++;
        } else {
            offered.add(id(refused.sourceId()));
        }
    }

    private PostingId id(String sourceId) {
        return PostingId.of(source, sourceId);
    }

    private void save(List<SourceEntry.Offered> offers) {
        if (offers.isEmpty()) {
            return;
        }
        offers.forEach(offer -> offered.add(id(offer.posting().sourceId())));
        try {
            saved = saved.plus(catalogue
                    .postings()
                    .saveAll(offers.stream().map(SourceEntry.Offered::posting).toList()));
        } catch (Throwable e) {
            log.debug("{}; it is saved one by one", RowFailure.reason("a page could not be stored", e), e);
            offers.forEach(this::saveAlone);
        }
    }

    private void saveAlone(SourceEntry.Offered offer) {
        try {
            saved = saved.plus(catalogue.postings().saveAll(List.of(offer.posting())));
        } catch (Throwable e) {
            rejects.add(new SourceEntry.Refused(
                    offer.line(),
                    RowFailure.reason("could not be stored", e),
                    offer.posting().title(),
                    offer.posting().sourceId()));
        }
    }

    /**
     * Closes open postings that were not offered, after everything was read. If that is more than the allowed share of
     * them, or many rows were not even readable enough to tell their ids, the source is considered broken, and nothing
     * is closed.
     *
     * @param open the postings that were open before, since those that came with this file say nothing about the others
     * @return how many postings stay open though they were not offered
     */
    int closeMissing(Set<PostingId> open, double mostOfOpen) {
        List<PostingId> missing =
                open.stream().filter(id -> !offered.contains(id)).toList();
        if (missing.size() > mostOfOpen * open.size() || unknown > MOST_UNKNOWN * rows) {
            return missing.size();
        }
        for (int from = 0; from < missing.size(); from += CLOSED_TOGETHER) {
            close(missing.subList(from, Math.min(missing.size(), from + CLOSED_TOGETHER)));
        }
        return 0;
    }

    private void close(Collection<PostingId> vanished) {
        if (!vanished.isEmpty()) {
            closed += catalogue.ofSource().close(new ArrayList<>(vanished));
        }
    }

    /** By fact, how many postings lack it because it could not be parsed. */
    Map<String, Integer> notUnderstood() {
        return notUnderstood;
    }

    SaveSummary saved() {
        return saved;
    }

    /** The number of closed postings. */
    int closed() {
        return closed;
    }
}
