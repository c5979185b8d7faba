package org.jobatlas.hiring.internal.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationAccess;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.EvidenceKeeper;
import org.jobatlas.hiring.internal.conversation.Exchanges;
import org.jobatlas.hiring.internal.exports.ExportWords;
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

    private final ApplicationAccess access;
    private final OwnedPostings postings;
    private final CardQuery cards;
    private final PostingSetup setup;
    private final NameMask veil;
    private final Exchanges exchanges;
    private final EvidenceKeeper evidence;

    CompanyApplicants(
            ApplicationAccess access,
            OwnedPostings postings,
            CardQuery cards,
            PostingSetup setup,
            NameMask veil,
            Exchanges exchanges,
            EvidenceKeeper evidence) {
        this.access = access;
        this.postings = postings;
        this.cards = cards;
        this.setup = setup;
        this.veil = veil;
        this.exchanges = exchanges;
        this.evidence = evidence;
    }

    @Override
    public List<PipelineSummary> pipelines(CompanyId company) {
        return summaries(company, postings.list(company)).stream()
                .sorted(Comparator.comparing((PipelineSummary pipeline) -> pipeline.all() == 0))
                .toList();
    }

    @Override
    public PipelineSummary pipeline(PostingId posting) {
        OwnedPosting own = access.posting(posting);
        evidence.refresh(own);
        return summaries(own.company(), List.of(own)).getFirst();
    }

    /** A constant number of queries for any number of postings. */
    private List<PipelineSummary> summaries(CompanyId company, List<OwnedPosting> own) {
        List<PostingId> ids = own.stream().map(OwnedPosting::id).toList();
        Map<PostingId, Map<Stage, String>> names = setup.names(ids);
        Map<PostingId, Map<Stage, Integer>> counts = cards.counts(company, ids);
        Map<PostingId, List<Question>> questions = setup.questions(ids);
        return own.stream()
                .map(posting -> new PipelineSummary(
                        posting,
                        names.getOrDefault(posting.id(), Map.of()),
                        counts.getOrDefault(posting.id(), Map.of()),
                        questions.getOrDefault(posting.id(), List.of())))
                .toList();
    }

    @Override
    public ResultPage<ApplicantCard> list(ApplicantQuery query) {
        return cards.page(query, access.posting(query.posting()), access.me());
    }

    @Override
    public ApplicantDetails get(ApplicationId id) {
        ApplicationRow row = access.applicant(id);
        List<Evidence> shown = evidence.of(row);
        String reason = row.declineReason();
        return new ApplicantDetails(
                cards.card(id, access.me()),
                access.posting(row.posting()),
                veil.shown(row),
                shown,
                exchanges.of(row),
                reason == null ? null : DeclineReason.valueOf(reason),
                exchanges.interview(row));
    }

    @Override
    public NamedFile file(ApplicationId id, Locale language) {
        return veil.file(access.applicant(id), new ExportWords(language));
    }

    @Override
    public void reveal(ApplicationId id) {
        veil.lift(access.changing(id));
    }
}
