package org.jobatlas.hiring.internal;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jobatlas.account.SystemRights;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.EvidenceCount;
import org.jobatlas.hiring.EvidenceVerdict;
import org.jobatlas.hiring.internal.applying.SealedPapers;
import org.jobatlas.hiring.internal.applying.Snapshot;
import org.jobatlas.hiring.internal.evidence.EvidenceReading;
import org.jobatlas.hiring.internal.pipeline.PipelineNews;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Blinding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores the evidence of each applicant, and reads it again when the criteria of the posting change. */
@Component
public class EvidenceKeeper {

    /** Maximum number read while a recruiter waits; the others are read in the background. */
    private static final int AT_ONCE = 40;

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private static final Logger log = LoggerFactory.getLogger(EvidenceKeeper.class);

    private final ApplicationRows rows;
    private final PostingCriteria criteria;
    private final EvidenceReading reading;
    private final Blinding blinding;
    private final SealedPapers papers;
    private final TransactionOperations transaction;
    private final PipelineNews news;
    private final Set<PostingId> underway = ConcurrentHashMap.newKeySet();

    EvidenceKeeper(
            ApplicationRows rows,
            PostingCriteria criteria,
            EvidenceReading reading,
            Blinding blinding,
            SealedPapers papers,
            TransactionOperations transaction,
            PipelineNews news) {
        this.rows = rows;
        this.criteria = criteria;
        this.reading = reading;
        this.blinding = blinding;
        this.papers = papers;
        this.transaction = transaction;
        this.news = news;
    }

    /** In the order of the current criteria. */
    public List<Evidence> of(ApplicationRow row) {
        List<Criterion> asked = criteria.find(row.posting());
        if (row.criteriaHash().equals(hash(asked))) {
            return papers.open(row.papers().evidence(), Evidence[].class)
                    .map(List::of)
                    .orElse(List.of());
        }
        return read(row, asked);
    }

    /** Reads evidence for changed criteria again. */
    public void refresh(OwnedPosting own) {
        PostingId posting = own.id();
        List<Criterion> asked = criteria.find(posting);
        List<ApplicationRow> stale = stale(own, asked);
        long begun = System.nanoTime();
        int done = 0;
        while (done < Math.min(AT_ONCE, stale.size()) && System.nanoTime() - begun < PATIENCE.toNanos()) {
            read(stale.get(done++), asked);
        }
        if (done < stale.size() && underway.add(posting)) {
            List<ApplicationRow> rest = stale.subList(done, stale.size());
            Thread.ofVirtual().name("evidence").start(() -> readBehind(own, rest, asked));
        }
    }

    private List<ApplicationRow> stale(OwnedPosting own, List<Criterion> asked) {
        String current = hash(asked);
        return rows.of(own).stream()
                .filter(row -> !row.criteriaHash().equals(current))
                .toList();
    }

    /** Open boards hear of what was found; they do not where nothing could be read, or they would ask for it for ever. */
    private void readBehind(OwnedPosting own, List<ApplicationRow> rest, List<Criterion> asked) {
        try {
            SystemRights.run(() -> rest.forEach(row -> readAlone(row, asked)));
        } finally {
            underway.remove(own.id());
        }
        if (stale(own, asked).size() < rest.size()) {
            transaction.executeWithoutResult(status -> news.changed(own.id()));
        }
    }

    /** A failure affects only this application. */
    private void readAlone(ApplicationRow row, List<Criterion> asked) {
        try {
            transaction.executeWithoutResult(status -> read(row, asked));
        } catch (RuntimeException e) {
            log.error("The evidence of application {} was not kept", row.id(), e);
        }
    }

    /** A failure is logged and retried on the next access, so that the rest of the board still loads. */
    private List<Evidence> read(ApplicationRow seen, List<Criterion> asked) {
        List<Evidence> found;
        try {
            Snapshot kept =
                    papers.open(seen.papers().snapshot(), Snapshot.class).orElse(null);
            if (kept == null) {
                return List.of();
            }
            found = reading.read(asked, kept.read()).stream()
                    .map(evidence -> blind(evidence, kept))
                    .toList();
        } catch (RuntimeException e) {
            log.error("The evidence of application {} was not read", seen.id(), e);
            return List.of();
        }
        keep(seen, asked, found);
        return found;
    }

    /** Skipped while the application is locked, and retried on the next access. */
    private void keep(ApplicationRow seen, List<Criterion> asked, List<Evidence> found) {
        ApplicationRow row =
                rows.lockUnlessBusy(seen.id()).filter(now -> !now.withdrawn()).orElse(null);
        if (row == null) {
            return;
        }
        rows.keep(
                row.id(),
                papers.keep(row.account(), found),
                new ApplicationRows.Found(hash(asked), count(found, true), count(found, false)));
        papers.delete(row.papers().evidence());
    }

    /** A sentence from the unmasked text is masked before it is shown. */
    private Evidence blind(Evidence evidence, Snapshot kept) {
        String sentence = evidence.sentence();
        if (sentence == null || kept.read().text().contains(sentence)) {
            return evidence;
        }
        String masked = blinding.other(
                        sentence, kept.said().resume(), kept.person().name())
                .strip();
        return new Evidence(evidence.label(), evidence.required(), evidence.verdict(), masked, 0, masked.length());
    }

    private static String hash(List<Criterion> criteria) {
        return DigestUtils.sha256Hex(criteria.toString());
    }

    private static EvidenceCount count(List<Evidence> found, boolean required) {
        return new EvidenceCount(
                count(found, required, EvidenceVerdict.MET),
                count(found, required, EvidenceVerdict.NOT_MET),
                count(found, required, EvidenceVerdict.NOT_STATED));
    }

    private static int count(List<Evidence> found, boolean required, EvidenceVerdict verdict) {
        return (int) found.stream()
                .filter(one -> one.required() == required && one.verdict() == verdict)
                .count();
    }
}
