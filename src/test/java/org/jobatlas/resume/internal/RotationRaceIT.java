package org.jobatlas.resume.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeText;
import org.jobatlas.resume.SealedDocuments;
import org.jobatlas.resume.internal.kept.KeyRotation;
import org.jobatlas.resume.internal.kept.ResumeStore;
import org.jobatlas.resume.internal.kept.ResumeVault;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Keys that change again and again, in this process and in one beside it, while resumes come, are read and are erased. */
@DatabaseTest(classes = ResumeSlice.class, properties = "jobatlas.warm-up=false")
class RotationRaceIT {

    private static final int ROTATIONS = 12;

    @TempDir
    private static Path data;

    @Autowired
    private ResumeStore store;

    @Autowired
    private SealedDocuments documents;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private ResumeVault vault;

    @Autowired
    private ResumeProperties settings;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<ResumeId, String> kept = new ConcurrentHashMap<>();
    private final Map<UUID, String> keptDocuments = new ConcurrentHashMap<>();

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("jobatlas.data", data::toString);
    }

    @BeforeEach
    @AfterEach
    void nothingIsStored() {
        database.sql("delete from resume").update();
        database.sql("delete from sealed_document").update();
    }

    private AccountId account() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into account (id, version, email, password_hash, status, language, security_stamp,
                            email_confirmed_at, created_at)
                        values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())""").params(id, id + "@example.org").update();
        return new AccountId(id);
    }

    private Object comeAndGo() {
        while (!over.get()) {
            AccountId owner = account();
            for (int i = 0; i < 8; i++) {
                String text = "resume of " + UUID.randomUUID();
                ResumeFile file = new ResumeFile("cv.txt", text.getBytes(UTF_8));
                transaction.executeWithoutResult(status -> kept.put(
                        store.add(owner, file, new ResumeText(text, "text/plain", false))
                                .orElseThrow(),
                        text));
                keptDocuments.put(documents.keep(owner, text.getBytes(UTF_8)), text);
            }
            if (kept.size() > 40) {
                kept.keySet().stream().limit(10).forEach(this::erase);
                keptDocuments.keySet().stream().limit(10).toList().forEach(id -> {
                    documents.delete(id);
                    keptDocuments.remove(id);
                });
            }
        }
        return kept.size();
    }

    private void erase(ResumeId resume) {
        database.sql("delete from resume where id = ?").param(resume.value()).update();
        kept.remove(resume);
    }

    /** What was erased meanwhile is not there; what is there opens. */
    private Object readAll() {
        int read = 0;
        while (!over.get()) {
            read += readOnce();
        }
        return read;
    }

    private int readOnce() {
        int read = 0;
        for (Map.Entry<ResumeId, String> one : kept.entrySet()) {
            var text = store.findText(one.getKey());
            text.ifPresent(found -> assertThat(found).isEqualTo(one.getValue()));
            read += text.isPresent() ? 1 : 0;
        }
        for (Map.Entry<UUID, String> one : keptDocuments.entrySet()) {
            documents
                    .open(one.getKey())
                    .ifPresent(found -> assertThat(found).asString(UTF_8).isEqualTo(one.getValue()));
        }
        documents.openAll(keptDocuments.keySet());
        return read;
    }

    private static int rotate(KeyRotation by) {
        int sealed = 0;
        for (int i = 0; i < ROTATIONS; i++) {
            sealed += SystemRights.call(by::rotate).sealed();
        }
        return sealed;
    }

    @Test
    void nothingIsUnreadableWhileKeysChangeOrAfterwards() throws Exception {
        KeyRotation beside = new KeyRotation(new ResumeVault(settings, database), database, transaction);
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            try {
                List<Supplier<Object>> visitors = List.of(this::comeAndGo, this::readAll, this::readAll);
                List<Future<Object>> visits = visitors.stream()
                        .map(visitor -> threads.submit(() -> SystemRights.call(visitor)))
                        .toList();
                List<Future<Integer>> rotations =
                        List.of(threads.submit(() -> rotate(rotation)), threads.submit(() -> rotate(beside)));
                for (Future<Integer> each : rotations) {
                    each.get(2, TimeUnit.MINUTES);
                }
                over.set(true);
                for (Future<Object> each : visits) {
                    each.get(1, TimeUnit.MINUTES);
                }
            } finally {
                over.set(true);
            }
        }
        assertThat(kept).isNotEmpty();
        assertThat((int) SystemRights.call(this::readOnce)).isEqualTo(kept.size());
        SystemRights.call(rotation::rotate);
        assertThat((int) SystemRights.call(this::readOnce)).isEqualTo(kept.size());
        assertThat(vault.keys().size()).isEqualTo(1);
    }
}
