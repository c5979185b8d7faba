package org.jobatlas.resume.internal.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeDeleted;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtracted;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.StoredResume;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Resumes in the database, each seen by its owner alone. */
@Service
class OwnResumes implements ResumeService {

    private final ResumeRepository resumes;
    private final ResumeStore store;
    private final ResumeTextExtractor extractor;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    OwnResumes(
            ResumeRepository resumes,
            ResumeStore store,
            ResumeTextExtractor extractor,
            CurrentAccount current,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.resumes = resumes;
        this.store = store;
        this.extractor = extractor;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public ResumeId store(ResumeFile file, ReadingTurn turn) {
        AccountId owner = current.get();
        return known(owner, file).orElseGet(() -> {
            store.requireRoom(owner, file);
            // outside the transaction: reading may take as long as its limit allows
            ResumeText read = extractor.extract(file, turn);
            return transaction.execute(status -> save(owner, file, read));
        });
    }

    private Optional<ResumeId> known(AccountId owner, ResumeFile file) {
        return resumes.findRowByAccountIdAndSha256(owner.value(), ResumeEntity.sha256(file.content()))
                .map(row -> new ResumeId(row.id()));
    }

    private ResumeId save(AccountId owner, ResumeFile file, ResumeText read) {
        Optional<ResumeId> added = store.add(owner, file, read);
        added.ifPresent(id -> events.publishEvent(new ResumeTextExtracted(id, owner)));
        return added.or(() -> known(owner, file)).orElseThrow();
    }

    @Override
    public List<StoredResume> list() {
        return resumes.findRowsByAccountIdOrderByCreatedAtDesc(owner()).stream()
                .map(ResumeRow::toStored)
                .toList();
    }

    @Override
    public Optional<StoredResume> find(ResumeId id) {
        return resumes.findRowByIdAndAccountId(id.value(), owner()).map(ResumeRow::toStored);
    }

    @Override
    public Optional<ResumeFile> findFile(ResumeId id) {
        return resumes.findByIdAndAccountId(id.value(), owner()).map(store::open);
    }

    @Override
    public Optional<String> findText(ResumeId id) {
        return find(id).flatMap(resume -> store.findText(resume.id()));
    }

    @Override
    public void delete(ResumeId id) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ResumeDeleted(id, new AccountId(owner())));
            resumes.deleteByIdAndAccountId(id.value(), owner());
        });
    }

    private UUID owner() {
        return current.get().value();
    }
}
