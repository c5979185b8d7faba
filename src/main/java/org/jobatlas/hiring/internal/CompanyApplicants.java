package org.jobatlas.hiring.internal;

import java.util.Comparator;
import java.util.List;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantDetails;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.Evidence;
import org.jobatlas.hiring.NamedFile;
import org.jobatlas.hiring.PipelineSummary;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.ResultPage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applicants as the recruiters of their company see them. */
@Service
@Transactional
class CompanyApplicants implements Applicants {

    private final HiringDoor door;
    private final OwnedPostings postings;
    private final CardQuery cards;
    private final PostingSetup setup;
    private final Veil veil;
    private final Exchanges exchanges;
    private final EvidenceKeeper evidence;

    CompanyApplicants(
            HiringDoor door,
            OwnedPostings postings,
            CardQuery cards,
            PostingSetup setup,
            Veil veil,
            Exchanges exchanges,
            EvidenceKeeper evidence) {
        this.door = door;
        this.postings = postings;
        this.cards = cards;
        this.setup = setup;
        this.veil = veil;
        this.exchanges = exchanges;
        this.evidence = evidence;
    }

    @Override
    public List<PipelineSummary> pipelines(CompanyId company) {
        return postings.list(company).stream()
                .map(this::summary)
                .sorted(Comparator.comparing((PipelineSummary pipeline) -> pipeline.all() == 0))
                .toList();
    }

    @Override
    public PipelineSummary pipeline(PostingId posting) {
        PipelineSummary summary = summary(door.posting(posting));
        evidence.refresh(posting);
        return summary;
    }

    private PipelineSummary summary(OwnedPosting posting) {
        return new PipelineSummary(
                posting, setup.names(posting.id()), cards.counts(posting.id()), setup.questions(posting.id()));
    }

    @Override
    public ResultPage<ApplicantCard> list(ApplicantQuery query) {
        door.posting(query.posting());
        return cards.page(query, door.me());
    }

    @Override
    public ApplicantDetails get(ApplicationId id) {
        ApplicationRow row = door.applicant(id);
        List<Evidence> shown = evidence.of(row);
        String reason = row.declineReason();
        return new ApplicantDetails(
                cards.card(id, door.me()),
                door.posting(row.posting()),
                veil.shown(row),
                shown,
                exchanges.of(row),
                reason == null ? null : DeclineReason.valueOf(reason),
                exchanges.interview(row));
    }

    @Override
    public NamedFile file(ApplicationId id) {
        return veil.file(door.applicant(id));
    }

    @Override
    public void reveal(ApplicationId id) {
        veil.lift(door.applicant(id));
    }
}
