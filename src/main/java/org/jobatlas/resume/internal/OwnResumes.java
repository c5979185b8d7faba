package org.jobatlas.resume.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.ResumeTextExtracted;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.StoredResume;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Resumes in the database, each seen by its owner alone. */
@Service
class OwnResumes implements ResumeService {

    private final ResumeRepository resumes;
    private final JdbcClient database;
    private final ResumeTextExtractor extractor;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    OwnResumes(
            ResumeRepository resumes,
            JdbcClient database,
            ResumeTextExtractor extractor,
            CurrentAccount current,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.resumes = resumes;
        this.database = database;
        this.extractor = extractor;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public ResumeId store(ResumeFile file) {
        AccountId owner = current.get();
        return known(owner, file).orElseGet(() -> {
            // outside the transaction: reading may take as long as its limit allows
            ResumeText read = extractor.extract(file);
            return transaction.execute(status -> save(owner, file, read));
        });
    }

    private Optional<ResumeId> known(AccountId owner, ResumeFile file) {
        return resumes.findRowByAccountIdAndSha256(owner.value(), ResumeEntity.sha256(file.content()))
                .map(row -> new ResumeId(row.id()));
    }

    private ResumeId save(AccountId owner, ResumeFile file, ResumeText read) {
        ResumeEntity resume = new ResumeEntity(owner.value(), file, read, clock.instant());
        if (resume.insert(database) == 0) {
            // the same file came in twice at the same time
            return known(owner, file).orElseThrow();
        }
        ResumeId id = new ResumeId(resume.id());
        events.publishEvent(new ResumeTextExtracted(id, owner));
        return id;
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
        return resumes.findByIdAndAccountId(id.value(), owner()).map(ResumeEntity::file);
    }

    @Override
    public void delete(ResumeId id) {
        transaction.executeWithoutResult(status -> resumes.deleteByIdAndAccountId(id.value(), owner()));
    }

    private UUID owner() {
        return current.get().value();
    }
}
