package org.jobatlas.job.internal;

import java.time.Clock;
import java.time.Instant;
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
        List<Posting> added = new ArrayList<>();
        List<Posting> updated = new ArrayList<>();
        for (PostingDraft draft : drafts.values()) {
            Posting posting = known.get(draft.sourceId());
            if (posting == null) {
                Posting fresh =
                        new Posting(PostingId.of(source, draft.sourceId()).value(), source, draft.sourceId());
                offer(fresh, draft);
                added.add(fresh);
            } else if (offer(posting, draft)) {
                updated.add(posting);
            }
        }
        postings.saveAll(added);
        postings.saveAll(updated);
        return new SaveSummary(added.size(), updated.size(), drafts.size() - added.size() - updated.size());
    }

    /** Brings the posting to what its source says now; true if that changed anything. */
    private boolean offer(Posting posting, PostingDraft draft) {
        Instant now = clock.instant();
        PostingStatus before = posting.getStatus();
        boolean news = !PostingReader.contentHash(draft).equals(posting.getContentHash());
        if (news) {
            posting.describe(reader.read(draft), now);
        }
        CompanyId company = draft.company();
        if (company != null) {
            posting.entrust(company);
        }
        posting.offer(now);
        return news || posting.getStatus() != before;
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
        postings.findById(id.value())
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
        postings.findAllById(ids.stream().map(PostingId::value).toList()).forEach(posting -> posting.entrust(company));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public long countPublished() {
        return postings.countByStatus(PostingStatus.PUBLISHED);
    }
}
