package org.jobatlas.learning.internal.simulation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

@DatabaseTest(classes = ScratchStoreIT.Slice.class)
class ScratchStoreIT {

    /** The database and nothing else. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "org.jobatlas.learning")
    static class Slice {}

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsThere() {
        jdbc.sql("delete from model_activation").update();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from posting").update();
    }

    private ScratchStore store(MockEnvironment environment) {
        return new ScratchStore(jdbc, environment);
    }

    private ScratchStore scratch() {
        return store(new MockEnvironment().withProperty("jobatlas.scratch", "true"));
    }

    @Test
    void anEmptyStoreInAFolderOfItsOwnMayBeFilled() {
        assertThatCode(() -> scratch().require()).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatIsNamedIsLeftAloneThoughItIsEmpty() {
        MockEnvironment named = new MockEnvironment()
                .withProperty("jobatlas.scratch", "true")
                .withProperty("spring.datasource.url", "jdbc:postgresql://db.example.org/jobs");
        assertThatIllegalStateException()
                .isThrownBy(() -> store(named).require())
                .withMessageContaining("SPRING_DATASOURCE_URL")
                .withMessageNotContaining("db.example.org");
    }

    @Test
    void aFolderThatIsNamedIsLeftAloneThoughItIsEmpty() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store(new MockEnvironment()).require())
                .withMessageContaining("without --data");
    }

    @Test
    void aStoreWithAccountsIsLeftAlone() {
        jdbc.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, 'a@example.org', '', 'ACTIVE', 'en', 0, now(), now())\
            """).param(UUID.randomUUID()).update();
        refused();
    }

    @Test
    void aStoreWithPublishedJobsIsLeftAlone() {
        jdbc.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash, described_at)
            values (?, 0, 'test', 'test', '', 'PUBLISHED', 'Nurse', 'Ward', '', '', '[]', '{}', '{}', now(), '', now())\
            """).param(UUID.randomUUID()).update();
        refused();
    }

    @Test
    void aStoreWithChangesOfModelsIsLeftAlone() {
        jdbc.sql("insert into model_activation (kind, action, at) values ('RERANKER', 'ROLLED_BACK', now())")
                .update();
        refused();
    }

    private void refused() {
        assertThatIllegalStateException().isThrownBy(() -> scratch().require()).withMessageContaining("empty store");
    }
}
