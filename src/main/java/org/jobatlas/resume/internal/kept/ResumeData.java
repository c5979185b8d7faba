package org.jobatlas.resume.internal.kept;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.PersonalArchive;
import org.jobatlas.account.PersonalData;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this room keeps about people: the files of their resumes, and the texts read from them. */
@Component
@Order(20)
class ResumeData implements PersonalData {

    private final ResumeRepository resumes;
    private final ResumeStore store;
    private final JdbcClient jdbc;

    ResumeData(ResumeRepository resumes, ResumeStore store, JdbcClient jdbc) {
        this.resumes = resumes;
        this.store = store;
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "resumes";
    }

    @Override
    public int count(AccountId person) {
        return resumes.findRowsByAccountIdOrderByCreatedAtDesc(person.value()).size();
    }

    /** One file after the other, so that never more than one is opened. */
    @Override
    public void export(AccountId person, PersonalArchive archive) {
        for (ResumeRow row : resumes.findRowsByAccountIdOrderByCreatedAtDesc(person.value())) {
            archive.json(row.id().toString(), row.toStored());
            resumes.findByIdAndAccountId(row.id(), person.value())
                    .map(store::open)
                    .ifPresent(file -> write(row.id(), file, archive));
        }
    }

    private void write(UUID id, ResumeFile file, PersonalArchive archive) {
        archive.file(id + "-" + file.name(), file.content());
        store.findText(new ResumeId(id))
                .ifPresent(text -> archive.file(id + "-text.txt", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Erased erase(AccountId person) {
        return Erased.all(jdbc.sql("delete from resume where account_id = ?")
                .param(person.value())
                .update());
    }
}
