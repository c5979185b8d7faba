package org.jobatlas.job.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.SaveSummary;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.index.PostingContent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CatalogueService implements PostingCatalogue {

    private final PostingRepository postings;
    private final PostingReader reader;
    private final Clock clock;

    CatalogueService(PostingRepository postings, PostingReader reader, Clock clock) {
        this.postings = postings;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public SaveSummary saveAll(List<PostingDraft> drafts) {
        Map<String, Map<String, PostingDraft>> bySource = new LinkedHashMap<>();
        for (PostingDraft draft : drafts) {
            bySource.computeIfAbsent(draft.source(), source -> new LinkedHashMap<>())
                    .put(draft.sourceId(), draft);
        }
        return bySource.entrySet().stream()
                .map(entry -> save(entry.getKey(), entry.getValue()))
                .reduce(new SaveSummary(0, 0, 0), SaveSummary::plus);
    }

    private SaveSummary save(String source, Map<String, PostingDraft> drafts) {
        Map<String, Posting> known = new HashMap<>();
        postings.findBySourceAndSourceIdIn(source, drafts.keySet())
                .forEach(posting -> known.put(posting.getSourceId(), posting));
        // reading takes most of the time, and postings are independent
        List<Offer> offers = drafts.values().parallelStream()
                .map(draft -> read(draft, known.get(draft.sourceId())))
                .toList();
        List<Posting> added = new ArrayList<>();
        List<Posting> updated = new ArrayList<>();
        for (Offer offer : offers) {
            if (offer.known() == null) {
                added.add(take(offer));
            } else if (changes(offer)) {
                updated.add(take(offer));
            }
        }
        postings.saveAll(added);
        postings.saveAll(updated);
        return new SaveSummary(added.size(), updated.size(), offers.size() - added.size() - updated.size());
    }

    /**
     * An offer of a source.
     *
     * @param known the stored posting; null if new
     * @param news the new content; null if unchanged
     */
    private record Offer(
            PostingDraft draft,
            @Nullable Posting known,
            @Nullable PostingContent news) {}

    private Offer read(PostingDraft draft, @Nullable Posting known) {
        boolean same = known != null && PostingReader.contentHash(draft).equals(known.getContentHash());
        return new Offer(draft, known, same ? null : reader.read(draft));
    }

    private boolean changes(Offer offer) {
        Posting known = Objects.requireNonNull(offer.known());
        CompanyId company = offer.draft().company();
        return offer.news() != null
                || (company != null && !company.equals(known.company()))
                || known.wouldMove(clock.instant());
    }

    /** Applies the offer to the posting. */
    private Posting take(Offer offer) {
        PostingDraft draft = offer.draft();
        Posting known = offer.known();
        Posting posting = known != null
                ? known
                : new Posting(PostingId.of(draft.source(), draft.sourceId()).value(), draft.source(), draft.sourceId());
        if (offer.news() != null) {
            posting.describe(offer.news(), clock.instant());
        }
        if (draft.company() != null) {
            posting.entrust(draft.company());
        }
        posting.offer(clock.instant());
        return posting;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<PostingDetails> find(PostingId id) {
        return postings.findById(id.value())
                .filter(posting -> posting.getStatus().readable())
                .map(PostingViews::details);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public List<PostingDetails> findPublished(Collection<PostingId> ids) {
        List<UUID> values = ids.stream().map(PostingId::value).toList();
        Map<UUID, Posting> found = postings.findByIdInAndStatus(values, PostingStatus.PUBLISHED).stream()
                .collect(Collectors.toMap(Posting::getId, posting -> posting));
        return values.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(PostingViews::details)
                .toList();
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void close(PostingId id) {
        postings.findWithLockById(id.value())
                .filter(posting -> posting.getStatus().mayBecome(PostingStatus.CLOSED))
                .ifPresent(posting -> {
                    posting.become(PostingStatus.CLOSED, clock.instant());
                    postings.save(posting);
                });
    }

    @Override
    @Transactional
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void entrust(Collection<PostingId> ids, CompanyId company) {
        postings.findWithLockByIdInOrderById(ids.stream().map(PostingId::value).toList())
                .forEach(posting -> posting.entrust(company));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public long countPublished() {
        return postings.countByStatus(PostingStatus.PUBLISHED);
    }
}
