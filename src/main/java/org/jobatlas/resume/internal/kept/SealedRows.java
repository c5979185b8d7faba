package org.jobatlas.resume.internal.kept;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.resume.SealedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents in the database, each sealed for its own row. */
@Service
class SealedRows implements SealedDocuments {

    private final JdbcClient database;
    private final ResumeVault vault;

    SealedRows(JdbcClient database, ResumeVault vault) {
        this.database = database;
        this.vault = vault;
    }

    @Override
    @Transactional
    public UUID keep(AccountId owner, byte[] content) {
        UUID id = UUID.randomUUID();
        ResumeVault.Document sealed = vault.sealDocument(id, content);
        database.sql("insert into sealed_document (id, account_id, key_id, content) values (?, ?, ?, ?)")
                .params(id, owner.value(), sealed.key(), sealed.content())
                .update();
        return id;
    }

    @Override
    public Optional<byte[]> open(UUID id) {
        return database.sql("select content from sealed_document where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .map(content -> vault.openDocument(id, content));
    }

    @Override
    public Map<UUID, byte[]> openAll(Collection<UUID> ids) {
        Map<UUID, byte[]> opened = new HashMap<>();
        database.sql("select id, content from sealed_document where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    opened.put(id, vault.openDocument(id, row.getBytes("content")));
                });
        return opened;
    }

    @Override
    @Transactional
    public void delete(UUID id) {
        database.sql("delete from sealed_document where id = ?").param(id).update();
    }
}
