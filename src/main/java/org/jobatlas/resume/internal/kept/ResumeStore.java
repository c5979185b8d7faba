package org.jobatlas.resume.internal.kept;

import java.time.Clock;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.resume.internal.ResumeProperties;
import org.jobatlas.resume.internal.ResumeProperties.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts resumes into the database, as many as an account may keep. */
@Component
public class ResumeStore {

    private final JdbcClient database;
    private final Account limits;
    private final Clock clock;
    private final ResumeVault vault;

    ResumeStore(JdbcClient database, ResumeProperties limits, Clock clock, ResumeVault vault) {
        this.database = database;
        this.limits = limits.account();
        this.clock = clock;
        this.vault = vault;
    }

    /** Throws where the account has no room for another file of this size. */
    void requireRoom(AccountId owner, ResumeFile file) {
        Kept kept = kept(owner);
        require(new Kept(kept.files() + 1, kept.bytes() + file.content().length));
    }

    private Kept kept(AccountId owner) {
        return database.sql("""
                        select count(*) as files, coalesce(sum(size), 0) as bytes from resume where account_id = ?""").param(owner.value()).query(Kept.class).single();
    }

    private void require(Kept kept) {
        if (kept.files() > limits.resumes() || kept.bytes() > limits.size().toBytes()) {
            throw new UnreadableResumeException(Reason.ACCOUNT_FULL, "The account keeps as many resumes as it may");
        }
    }

    /** Within a transaction; empty where the account has the same file already. */
    public Optional<ResumeId> add(AccountId owner, ResumeFile file, ResumeText read) {
        // two files at the same time would both find room for one
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("resume " + owner)
                .query((row, number) -> number)
                .list();
        ResumeEntity resume = new ResumeEntity(owner.value(), file, read, clock.instant(), vault);
        if (resume.insert(database) == 0) {
            return Optional.empty();
        }
        require(kept(owner));
        return Optional.of(new ResumeId(resume.id()));
    }

    /** The file as it came in. */
    ResumeFile open(ResumeEntity resume) {
        return resume.file(vault);
    }

    /** The text, of whoever it is; empty where there is no such resume. */
    public Optional<String> findText(ResumeId resume) {
        return database.sql("select text, sealed_text from resume where id = ?")
                .param(resume.value())
                .query((row, number) -> {
                    byte[] sealed = row.getBytes("sealed_text");
                    return sealed == null ? row.getString("text") : vault.openText(resume.value(), sealed);
                })
                .optional();
    }

    private record Kept(long files, long bytes) {}
}
