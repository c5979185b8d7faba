package org.jobatlas.job.internal.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.Company;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.job.internal.PostingViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OwnWriting implements PostingWriting {

    private final PostingRepository postings;
    private final EditablePostings owned;
    private final WrittenContent content;
    private final PostingVersions versions;
    private final CurrentAccount current;
    private final ObjectProvider<Accounts> accounts;
    private final Clock clock;

    OwnWriting(
            PostingRepository postings,
            EditablePostings owned,
            WrittenContent content,
            PostingVersions versions,
            CurrentAccount current,
            ObjectProvider<Accounts> accounts,
            Clock clock) {
        this.postings = postings;
        this.owned = owned;
        this.content = content;
        this.versions = versions;
        this.current = current;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public PostingId begin(CompanyId company) {
        return begin(owned.company(company), PostingEdit.EMPTY);
    }

    private PostingId begin(Company company, PostingEdit edit) {
        Posting posting = content.newPosting(UUID.randomUUID().toString());
        posting.entrust(company.id());
        write(posting, company, edit);
        return new PostingId(posting.getId());
    }

    @Override
    @Transactional(readOnly = true)
    public WrittenPosting get(PostingId id) {
        Posting posting = owned.get(id);
        CompanyId company = Objects.requireNonNull(posting.company());
        return new WrittenPosting(
                id,
                company,
                posting.getStatus(),
                posting.getEdition(),
                content.edit(posting),
                posting.getPublishedAt(),
                posting.getPublishAt());
    }

    @Override
    @Transactional(readOnly = true)
    public PostingDetails preview(PostingId id) {
        return PostingViews.details(owned.get(id));
    }

    @Override
    public int save(PostingId id, int edition, PostingEdit edit) {
        Posting posting = owned.change(id);
        if (posting.getEdition() != edition) {
            throw meanwhile(id);
        }
        if (posting.getStatus() == PostingStatus.ARCHIVED) {
            throw new PostingStepException(PostingStatus.ARCHIVED, PostingStatus.DRAFT);
        }
        Company company = owned.company(Objects.requireNonNull(posting.company()));
        write(posting, company, edit);
        return posting.getEdition();
    }

    private EditedMeanwhileException meanwhile(PostingId id) {
        var last = versions.latest(id);
        return new EditedMeanwhileException(
                last.flatMap(PostingVersions.Row::who)
                        .flatMap(who -> accounts.getObject().findName(new AccountId(who))),
                last.map(PostingVersions.Row::at));
    }

    @Override
    public PostingId duplicate(PostingId id) {
        Posting posting = owned.get(id);
        Company company = owned.company(Objects.requireNonNull(posting.company()));
        return begin(company, content.edit(posting).copied());
    }

    @Override
    public void discard(PostingId id) {
        Posting draft = owned.change(id);
        if (draft.getStatus() != PostingStatus.DRAFT) {
            throw new PostingStepException(draft.getStatus(), PostingStatus.ARCHIVED);
        }
        postings.deleteAll(List.of(draft));
    }

    private void write(Posting posting, Company company, PostingEdit edit) {
        Instant now = clock.instant();
        content.write(posting, company.name(), edit);
        posting.edited();
        postings.saveAndFlush(posting);
        content.confirm(posting, edit);
        versions.note(new PostingId(posting.getId()), current.get().value(), now, edit);
    }
}
