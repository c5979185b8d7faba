package org.jobatlas.learning.internal.registry;

import java.util.UUID;
import org.jobatlas.learning.TrainedModel;
import org.jobatlas.learning.TrainedModels;
import org.jobatlas.model.StoredModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** An empty registry of models with an administrator who is signed in. */
@SuppressWarnings("NullAway.Init")
abstract class RegistryCase {

    static final UUID ADMINISTRATOR = UUID.fromString("00000000-0000-0000-0000-00000000ad31");

    @Autowired
    TrainedModels registry;

    @Autowired
    Artefacts artefacts;

    @Autowired
    ModelActivation switchboard;

    @Autowired
    JdbcClient jdbc;

    private double weight = 200;

    @BeforeEach
    void emptyRegistry() {
        jdbc.sql("delete from model_duel").update();
        jdbc.sql("delete from model_activation").update();
        jdbc.sql("delete from trained_model").update();
        jdbc.sql("""
            insert into account (id, email, password_hash, status, language, security_stamp, email_confirmed_at, created_at, version)
            values (?, 'admin@example.org', 'x', 'ACTIVE', 'en', 0, now(), now(), 0) on conflict do nothing\
            """).param(ADMINISTRATOR).update();
        signIn("ADMINISTRATOR");
        switchboard.follow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        ADMINISTRATOR.toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    /** A new entry of the registry with its file; each has other weights. */
    TrainedModel register(boolean passed) {
        StoredModel stored = SampleEntries.stored(weight++);
        TrainedModel model = SampleEntries.entry(stored, passed);
        artefacts.add(model, stored);
        return model;
    }
}
